package dev.asyncmend.recipe;

import dev.asyncmend.syntax.tree.Node;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One wish of a recipe.
 *
 * @param remedy the recipe
 * @param types the classes of nodes that it is about
 * @param action what it does with a node of such a class
 */
record Listener(Remedy remedy, Predicate<Class<? extends Node>> types, Consumer<Place> action) {}
