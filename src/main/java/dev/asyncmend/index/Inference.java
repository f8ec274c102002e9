package dev.asyncmend.index;

/**
 * The parts that evaluate terms, each of which needs the others: a member may be a property, a
 * property is called, a call gives an object, an object has members.
 */
final class Inference {
  private final Modules modules;
  private final Evaluator evaluator = new Evaluator(this);
  private final Names names = new Names(this);
  private final TypeNames typeNames = new TypeNames(this);
  private final Annotations annotations = new Annotations(this, typeNames);
  private final Generics generics = new Generics(this, typeNames);
  private final Decorators decorators = new Decorators(this);
  private final Calls calls = new Calls(this);
  private final Members members = new Members(this);
  private final Hierarchy hierarchy = new Hierarchy(this);
  private final Census census = new Census(this);
  private final CallSites callSites = new CallSites(this);
  private final Namesakes namesakes = new Namesakes(this);
  private final Conventions conventions = new Conventions(this);
  private final Fixtures fixtures = new Fixtures(this);
  private final Protocols protocols = new Protocols(this);
  private final Tests tests = new Tests(this);
  private final Instances instances = new Instances(this);
  private final Verdicts verdicts = new Verdicts(this);
  private final Mentions mentions = new Mentions(this);
  private final CallerSearch callers = new CallerSearch(this);
  private final Usages usages = new Usages(this);
  private final Shapes shapes = new Shapes(this);
  private final Strays strays = new Strays(this);
  private final CallGraph graph = new CallGraph(this);
  private final Effects effects = new Effects(graph, this);

  Inference(Modules modules) {
    this.modules = modules;
  }

  /** Which modules there are. */
  Modules modules() {
    return modules;
  }

  /** What terms give. */
  Evaluator evaluator() {
    return evaluator;
  }

  /** What names of modules and classes stand for. */
  Names names() {
    return names;
  }

  /** Where the names of types lead. */
  TypeNames typeNames() {
    return typeNames;
  }

  /** What annotations describe. */
  Annotations annotations() {
    return annotations;
  }

  /** What type variables stand for. */
  Generics generics() {
    return generics;
  }

  /** What decorators make of functions. */
  Decorators decorators() {
    return decorators;
  }

  /** What calls give. */
  Calls calls() {
    return calls;
  }

  /** What attributes give. */
  Members members() {
    return members;
  }

  /** Which classes a class inherits from. */
  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** What can be said only by looking at the whole project. */
  Census census() {
    return census;
  }

  /** What the project hands in for parameters. */
  CallSites callSites() {
    return callSites;
  }

  /** What all functions of a name have in common. */
  Namesakes namesakes() {
    return namesakes;
  }

  /** What frameworks hand to the functions that they call. */
  Conventions conventions() {
    return conventions;
  }

  /** What pytest hands to tests. */
  Fixtures fixtures() {
    return fixtures;
  }

  /** What statements get out of a value by its special methods. */
  Protocols protocols() {
    return protocols;
  }

  /** Values as objects of the classes that have their methods. */
  Instances instances() {
    return instances;
  }

  /** What tests of a value's class leave of it. */
  Tests tests() {
    return tests;
  }

  /** What the values of an expression have in common. */
  Verdicts verdicts() {
    return verdicts;
  }

  /** Where names are called and read. */
  Mentions mentions() {
    return mentions;
  }

  /** Who calls a function. */
  CallerSearch callers() {
    return callers;
  }

  /** What is done with what comes out of calls in the same words. */
  Usages usages() {
    return usages;
  }

  /** Which classes unknown objects may be of. */
  Shapes shapes() {
    return shapes;
  }

  /** Coroutine functions that are called and not awaited. */
  Strays strays() {
    return strays;
  }

  /** Which calls lead where. */
  CallGraph graph() {
    return graph;
  }

  /** What code does by way of what it calls. */
  Effects effects() {
    return effects;
  }
}
