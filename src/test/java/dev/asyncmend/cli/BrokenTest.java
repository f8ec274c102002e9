package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrokenTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tooLittleMemoryIsNoBug() {
    Throwable late = new IllegalStateException(new OutOfMemoryError("Java heap space"));

    assertThat(handle(late, true)).isEqualTo(ExitCode.FAILED);
    assertThat(said())
        .isEqualTo("asyncmend: error: not enough memory; ASYNCMEND_OPTS=-Xmx8g gives more\n");
  }

  @Test
  void aBugIsOneLineAndATraceForThoseWhoAsk() {
    assertThat(handle(new StackOverflowError("deep\u001B"), false)).isEqualTo(ExitCode.FAILED);
    assertThat(said())
        .startsWith("asyncmend: error: internal error: java.lang.StackOverflowError: deep\\x1b;")
        .hasLineCount(1);

    handle(new IllegalStateException("x"), true);
    assertThat(said()).contains("\tat ");
  }

  private int handle(Throwable e, boolean verbose) {
    Path here = Path.of("").toAbsolutePath();
    InputStream none = InputStream.nullInputStream();
    OutputStream out = OutputStream.nullOutputStream();
    Shell shell = new Shell(here, none, out, err, false, false, Map.of());
    return new Broken(shell, new Output(shell)).handle(e, verbose);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
