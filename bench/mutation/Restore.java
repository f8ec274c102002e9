import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pitest.boot.HotSwapAgent;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Gives a class its own code back before one of another class is changed. Without it pitest takes a
 * process for each class; a changed class would stay changed, and all further mutants be "killed".
 */
public final class Restore implements EnvironmentResetPlugin {

  @Override
  public String description() {
    return "The class that was changed last is as it was";
  }

  @Override
  public ResetEnvironment make() {
    return new ResetEnvironment() {
      private String last = "";

      @Override
      public void resetFor(Mutant mutant) {
        String next = mutant.getDetails().getClassName().asJavaName();
        if (!last.isEmpty() && !last.equals(next)) {
          // Or pitest would change it once more.
          CatchNewClassLoadersTransformer.setMutant(next.replace('.', '/'), mutant.getBytes());
          restore(last);
        }
        last = next;
      }
    };
  }

  private static void restore(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream code = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
      Class<?> type = Class.forName(name, false, loader);
      if (!HotSwapAgent.hotSwap(type, code.readAllBytes())) {
        throw new IllegalStateException("cannot restore " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
