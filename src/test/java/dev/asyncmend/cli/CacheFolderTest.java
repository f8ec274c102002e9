package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each system wants such a folder to be. Paths are those of this machine. */
final class CacheFolderTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Linux,      HOME=/h,                                 /h/.cache/asyncmend",
        "Linux,      HOME=/h XDG_CACHE_HOME=/x,               /x/asyncmend",
        "Linux,      HOME=/h XDG_CACHE_HOME=,                 /h/.cache/asyncmend",
        "Linux,      HOME=/h XDG_CACHE_HOME=relative,         /h/.cache/asyncmend",
        "Linux,      HOME=/h ASYNCMEND_CACHE_DIR=/own,        /own",
        "Linux,      HOME=/h ASYNCMEND_CACHE_DIR=own/cache,   /here/own/cache",
        "Linux,      HOME=/h ASYNCMEND_CACHE_DIR=,            /h/.cache/asyncmend",
        "FreeBSD,    HOME=/h,                                 /h/.cache/asyncmend",
        "Linux,      PATH=/bin,                               none",
        "Linux,      HOME=relative,                           none",
        "Mac OS X,   HOME=/h XDG_CACHE_HOME=/x,               /h/Library/Caches/asyncmend",
        "Mac OS X,   HOME=/h ASYNCMEND_CACHE_DIR=/own,        /own",
        "Windows 11, LOCALAPPDATA=/l HOME=/h,                 /l/asyncmend/Cache",
        "Windows 11, HOME=/h,                                 none",
        "Windows 11, LOCALAPPDATA=/l ASYNCMEND_CACHE_DIR=/own, /own",
      })
  void theFolderIsWhereTheSystemWantsIt(String system, String environment, Path folder) {
    Map<String, String> variables =
        Arrays.stream(environment.split(" "))
            .map(entry -> entry.split("=", 2))
            .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));

    assertThat(CacheFolder.of(variables, Path.of("/here"), system).orElse(null)).isEqualTo(folder);
  }
}
