package dev.asyncmend.pattern;

/**
 * Which files are there for tests, told by their paths: pytest's own names ("Conventions for Python
 * test discovery"), and folders of that name.
 */
public final class TestFiles {
  private TestFiles() {}

  /** Whether the file is there for tests. Paths have slashes. */
  public static boolean is(String path) {
    return named(path)
        || path.startsWith("test/")
        || path.startsWith("tests/")
        || path.contains("/test/")
        || path.contains("/tests/");
  }

  /** Whether the file is named as one for tests. */
  public static boolean named(String path) {
    return collected(path) || name(path).equals("conftest.py");
  }

  /** Whether pytest looks for tests in the file, unless it is told of other names. */
  public static boolean collected(String path) {
    String name = name(path);
    return name.endsWith("_test.py") || (name.startsWith("test_") && name.endsWith(".py"));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
