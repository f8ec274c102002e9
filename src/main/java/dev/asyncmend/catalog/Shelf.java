package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Recipe;
import java.lang.reflect.Constructor;
import java.util.Optional;

/** Where recipes in Java are found: by the name of their class, in one package. */
final class Shelf {
  /** The package of the recipes that come with the tool. */
  static final String HOME = "dev.asyncmend.recipes";

  private final String home;

  Shelf(String home) {
    this.home = home;
  }

  /** A new recipe of the class {@code name}; empty where there is no such recipe. */
  Optional<Recipe> take(String name) {
    try {
      Class<?> type = Class.forName(home + '.' + name, true, Shelf.class.getClassLoader());
      if (!Recipe.class.isAssignableFrom(type)) {
        return Optional.empty();
      }
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return Optional.of((Recipe) constructor.newInstance());
    } catch (ClassNotFoundException | NoSuchMethodException | NoClassDefFoundError e) {
      // A name in the wrong case is a missing class on one file system, a wrong one on another.
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make the recipe " + name, e);
    }
  }
}
