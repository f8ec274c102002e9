package dev.asyncmend;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import dev.asyncmend.cli.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The walls of the house: which room may use which, which library comes in by which door, and what
 * no room may do. {@link Room#ALL} is the floor plan.
 */
final class ArchitectureTest {
  private static final String RECIPES = Room.HOUSE + "recipes..";
  private static final String TOKEN_PATCHER = Room.HOUSE + "edit.TokenPatcher";
  private static final String GENERATED = Room.HOUSE + "syntax.antlr..";

  /** The interface that a recipe in Java implements; named, because it may not exist yet. */
  private static final DescribedPredicate<JavaClass> RECIPE =
      assignableTo(Room.HOUSE + "recipe.Recipe");

  private static final JavaClasses HOUSE = read();

  @SuppressWarnings("UnusedVariable") // read by @FieldSource
  private static final List<Room> ROOMS = Room.ALL;

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomUsesWhatThePlanAllows(Room room) {
    check(
        classes()
            .that()
            .resideInAPackage(room.packages())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(room.allowed()));
  }

  @Test
  void everyClassIsInARoom() {
    String[] rooms = Room.ALL.stream().map(Room::packages).toArray(String[]::new);
    check(classes().should().resideInAnyPackage(rooms));
  }

  @Test
  void noRoomsUseEachOther() {
    check(slices().matching(Room.HOUSE + "(*)..").should().beFreeOfCycles());
  }

  @Test
  void antlrHasTwoDoors() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .and(outermost(TOKEN_PATCHER).negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr.."));
  }

  @Test
  void generatedParserStaysInSyntax() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Room.HOUSE + "syntax..")
            .and(outermost(TOKEN_PATCHER).negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GENERATED));
  }

  @Test
  void noRecipeKnowsAnother() {
    check(classes().that().resideInAPackage(RECIPES).should(leaveOtherRecipesAlone()));
  }

  @Test
  void recipesHoldNoState() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(RECIPE)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(RECIPES)
            .should()
            .beStatic());
  }

  @Test
  void onlyTheCommandLineTalksToTheTerminal() {
    check(outsideTheCommandLine(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Room.HOUSE + "cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class));
  }

  @Test
  void namesSayWhatAClassDoes() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper)")
            .as("no class has a name that fits any class"));
  }

  @Test
  void optionalIsReturnedNeverStored() {
    check(noFields().should().haveRawType(Optional.class));
  }

  @Test
  void everyPackageHasItsNamePlate() {
    Set<JavaPackage> bare =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .collect(Collectors.toSet());
    assertThat(bare).as("packages without a @NullMarked package-info.java").isEmpty();
  }

  private static JavaClasses read() {
    try {
      Path classes =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(classes);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static ArchRule outsideTheCommandLine(ArchCondition<JavaClass> never) {
    return noClasses().that().resideOutsideOfPackage(Room.HOUSE + "cli..").should(never);
  }

  private static DescribedPredicate<JavaClass> outermost(String name) {
    return DescribedPredicate.describe(
        "are part of " + name, type -> outermost(type).getName().equals(name));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static ArchCondition<JavaClass> leaveOtherRecipesAlone() {
    return new ArchCondition<>("leave other recipes alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(ArchitectureTest::leadsToAnotherRecipe)
            .forEach(arrow -> events.add(violated(arrow, arrow.getDescription())));
      }
    };
  }

  private static boolean leadsToAnotherRecipe(Dependency arrow) {
    JavaClass target = outermost(arrow.getTargetClass());
    return target.getPackageName().startsWith(Room.HOUSE + "recipes")
        && RECIPE.test(target)
        && !target.equals(outermost(arrow.getOriginClass()));
  }
}
