import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.plugin.Feature;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/**
 * Runs pitest on a part of its mutants, drawn at random over all classes: each mutant by itself is
 * taken or not, by its name and the seed, so the same seed draws the same mutants again.
 *
 * <p>Properties: {@code classes} and {@code tests} (globs, by commas), {@code withoutTests}, {@code
 * part} (0 to 1), {@code seed}, {@code out} (folder), {@code stack} (of a test's thread).
 */
public final class Mutants implements MutationInterceptorFactory {

  public static void main(String[] args) {
    ReportOptions options = new ReportOptions();
    options.setReportDir(System.getProperty("out"));
    options.setTargetClasses(list("classes"));
    options.setTargetTests(globs("tests"));
    options.setExcludedTestClasses(globs("withoutTests"));
    options.setSourceDirs(List.of(Path.of("src/main/java")));
    options.setCodePaths(List.of(System.getProperty("code")));
    options.setClassPathElements(
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    options.setFeatures(List.of("+PART"));
    options.addOutputFormats(List.of("XML"));
    options.setShouldCreateTimestampedReports(false);
    options.setFailWhenNoMutations(false);
    options.setNumberOfThreads(1);
    options.setVerbosity(Boolean.getBoolean("verbose") ? Verbosity.VERBOSE : Verbosity.DEFAULT);
    options.setTimeoutConstant(10_000);
    options.setTimeoutFactor(3);
    options.setArgLine("-XX:+UseSerialGC -Xss" + System.getProperty("stack", "16m"));
    options.setGroupConfig(new TestGroupConfig(List.of("corpus", "slow"), List.of()));
    options.setExcludedRunners(List.of());
    options.setFreeFormProperties(new Properties());
    options.setProjectBase(Path.of(""));
    PluginServices plugins = PluginServices.makeForContextLoader();
    new EntryPoint()
        .execute(new File("."), options, new Settings(options, plugins), Map.of())
        .getError()
        .ifPresent(
            error -> {
              error.printStackTrace();
              System.exit(1);
            });
    System.exit(0);
  }

  private static List<String> list(String property) {
    return Stream.of(System.getProperty(property, "").split(","))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static List<Predicate<String>> globs(String property) {
    return list(property).stream().<Predicate<String>>map(Glob::new).toList();
  }

  /**
   * Mutants in groups, each in a process of its own: a process runs all tests once before the first
   * mutant, to find them. So what tests keep for each other, such as facts about libraries, is
   * right, too.
   */
  private static final class Settings extends SettingsFactory {
    private static final int GROUP = Integer.getInteger("group", 100);

    Settings(ReportOptions options, PluginServices plugins) {
      super(options, plugins);
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
      return new MutationGrouperFactory() {
        @Override
        public String description() {
          return "Groups of " + GROUP;
        }

        @Override
        public MutationGrouper makeFactory(Properties all, CodeSource code, int threads, int size) {
          return (classes, mutants) -> groups(List.copyOf(mutants));
        }
      };
    }

    private static List<List<MutationDetails>> groups(List<MutationDetails> all) {
      List<List<MutationDetails>> groups = new ArrayList<>();
      for (int at = 0; at < all.size(); at += GROUP) {
        groups.add(all.subList(at, Math.min(all.size(), at + GROUP)));
      }
      return groups;
    }
  }

  @Override
  public String description() {
    return "A part of all mutants";
  }

  @Override
  public Feature provides() {
    return Feature.named("PART").withOnByDefault(false).withDescription(description());
  }

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return new Part(Double.parseDouble(System.getProperty("part", "1")), Long.getLong("seed", 1));
  }

  private record Part(double part, long seed) implements MutationInterceptor {
    @Override
    public InterceptorType type() {
      return InterceptorType.FILTER;
    }

    @Override
    public void begin(ClassTree tree) {}

    @Override
    public Collection<MutationDetails> intercept(Collection<MutationDetails> all, Mutater mutater) {
      return all.stream().filter(this::drawn).toList();
    }

    private boolean drawn(MutationDetails mutant) {
      long hash = seed * 0x9E3779B97F4A7C15L;
      for (char each : mutant.getId().toString().toCharArray()) {
        hash = (hash ^ each) * 0x100000001B3L;
      }
      hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
      hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
      return ((hash ^ (hash >>> 33)) >>> 11) * 0x1.0p-53 < part;
    }

    @Override
    public void end() {}
  }
}
