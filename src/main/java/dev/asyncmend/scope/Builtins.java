package dev.asyncmend.scope;

import java.util.Set;

/**
 * Names that are there without being bound: the {@code builtins} modules of Python 3.8 to 3.15 in
 * one set, what {@code site} adds to them, and what the import system puts into every module.
 */
final class Builtins {
  private static final Set<String> NAMES =
      Set.of(
          """
          ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
          BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
          ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
          DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
          ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
          GeneratorExit IOError ImportCycleError ImportError ImportWarning IndentationError
          IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
          MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented
          NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError
          ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning
          RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning
          SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
          UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
          UserWarning ValueError Warning WindowsError ZeroDivisionError
          abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
          compile complex delattr dict dir divmod enumerate eval exec filter float format
          frozendict frozenset getattr globals hasattr hash help hex id input int isinstance
          issubclass iter len list locals map max memoryview min next object oct open ord pow print
          property range repr reversed round sentinel set setattr slice sorted staticmethod str sum
          super tuple type vars zip
          copyright credits exit license quit
          __build_class__ __debug__ __import__ __lazy_import__
          __annotations__ __builtins__ __cached__ __dict__ __doc__ __file__ __loader__ __name__
          __package__ __path__ __spec__
          """
              .strip()
              .split("\\s+"));

  /** The keywords of Python 3; soft ones are ordinary names. */
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          False None True and as assert async await break class continue def del elif else except
          finally for from global if import in is lambda nonlocal not or pass raise return try while
          with yield
          """
              .strip()
              .split("\\s+"));

  private Builtins() {}

  /** Whether {@code name} is found where no scope binds it, on some Python from 3.8 on. */
  static boolean contain(String name) {
    return NAMES.contains(name);
  }

  /** Whether {@code word} can never be a name. */
  static boolean keyword(String word) {
    return KEYWORDS.contains(word);
  }
}
