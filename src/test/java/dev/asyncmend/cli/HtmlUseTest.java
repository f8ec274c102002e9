package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The report for a browser, in a browser: that everybody can use it, whatever is in it. */
final class HtmlUseTest {
  private final Reader reader;

  HtmlUseTest(@TempDir Path folder) {
    this.reader = new Reader(folder);
  }

  @AfterEach
  void leave() {
    Reader.leaves();
  }

  @Test
  void keysGoThroughTheList() {
    Browser page = reader.page();

    page.type("j");
    assertThat(focused(page)).isEqualTo("0");
    page.type("j", "j", "k");
    assertThat(focused(page)).isEqualTo("1");
    page.type("?");
    assertThat(page.text("#keys")).contains("next finding");
    page.type("j", Keys.ESCAPE);
    assertThat(page.ask("document.querySelector('#keys').open")).isEqualTo("false");
    page.type("/");
    assertThat(page.ask("document.activeElement.id")).isEqualTo("search");
    page.type("jj?", Keys.ENTER);
    assertThat(page.text("#findings")).contains("No finding");
    page.type(Keys.ESCAPE, Keys.ESCAPE);
    assertThat(page.ask("document.activeElement.id")).isEmpty();
  }

  private static String focused(Browser page) {
    return page.ask("document.activeElement.closest('.finding').id.slice(1)");
  }

  @Test
  void theFirstTabSkipsToTheFindings() {
    Browser page = reader.page();
    page.tab();
    page.type(Keys.ENTER);
    page.tab();

    assertThat(page.ask("document.activeElement.id")).isEqualTo("search");
  }

  @Test
  void lightAndDarkFollowTheSystemAndTheSwitch() {
    Browser page = reader.page();
    page.emulate("", "prefers-color-scheme", "light");
    String light = ground(page);
    page.emulate("", "prefers-color-scheme", "dark");
    String dark = ground(page);

    assertThat(dark).isNotEqualTo(light);
    page.click("#theme");
    assertThat(page.text("#theme")).isEqualTo("Theme: Light");
    assertThat(ground(page)).isEqualTo(light);
    page.emulate("", "prefers-color-scheme", "light");
    page.click("#theme");
    assertThat(ground(page)).isEqualTo(dark);
    page.click("#theme");
    assertThat(page.text("#theme")).isEqualTo("Theme: Auto");
    assertThat(ground(page)).isEqualTo(light);
  }

  private static String ground(Browser page) {
    return page.ask("getComputedStyle(document.body).backgroundColor");
  }

  /** Names, roles, order of headings, contrast and the like: axe-core knows what is needed. */
  @Test
  void everybodyCanUseIt() {
    for (String scheme : new String[] {"light", "dark"}) {
      Browser page = reader.page("--select", "all");
      page.emulate("", "prefers-color-scheme", scheme);
      page.ask("document.querySelectorAll('.row').forEach(row => row.click())");

      assertThat(page.barriers()).as(scheme).isEmpty();
      page.type("?");
      assertThat(page.barriers()).as(scheme + ", with the keys").isEmpty();
      page.type(Keys.ESCAPE);
    }
  }

  @Test
  void aNarrowWindowHasNoScrollBarAtItsFoot() {
    Browser page = reader.page("--select", "all");
    page.resize(500, 900);
    page.ask("document.querySelectorAll('.row').forEach(row => row.click())");

    assertThat(page.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
  }

  @Test
  void hostileFindingsStayText() {
    String name = "<img src=x onerror=alert(1)>\u001B[2J.py";
    reader
        .user()
        .writes(
            name,
            """
            import time


            async def f():
                # </script><script>alert(1)</script> <!-- {RLO}evil{LS}x
                time.sleep(len('<img src=x onerror="alert(2)">'))
                # {{data}} {ESC}]0;x{BEL} ]]>
            """
                .replace("{RLO}", "\u202E")
                .replace("{LS}", "\u2028")
                .replace("{ESC}", "\u001B")
                .replace("{BEL}", "\u0007"));
    Browser page = reader.page("--select", "blocking-sleep", name);
    page.click(".row");

    assertThat(page.count("img, iframe, object, embed")).isZero();
    assertThat(page.count("script")).isEqualTo(2);
    assertThat(page.text("h3")).isEqualTo("<img src=x onerror=alert(1)>U+001B[2J.py1");
    assertThat(page.ask("document.querySelector('.diff').textContent"))
        .contains("# </script><script>alert(1)</script> <!-- U+202EevilU+2028x")
        .contains("'<img src=x onerror=\"alert(2)\">'")
        .contains("# {{data}} U+001B]0;xU+0007 ]]>");
    assertThat(page.count(".diff .odd")).isPositive();
    assertThat(reader.user().reads("r.html"))
        .doesNotContain("\u001B", "\u202E", "\u2028", "\u0007");
  }

  @Test
  void aThousandFindingsAreAPageAtATime() {
    StringBuilder many = new StringBuilder("import time\n\n\nasync def f():\n");
    many.append("    time.sleep(1)\n".repeat(1000));
    reader.user().writes("many.py", many.toString());
    Browser page = reader.page("many.py");

    assertThat(page.text("#count")).isEqualTo("1,000 findings");
    assertThat(page.count(".finding")).isEqualTo(50);
    assertThat(Integer.parseInt(page.ask("document.querySelectorAll('*').length")))
        .isLessThan(1500);
    page.type("]");
    assertThat(page.text("#pages")).contains("Page 2 of 20");
    assertThat(page.ask("document.querySelector('.place').lastChild.data")).isEqualTo("55");
    page.click("#next");
    assertThat(page.text("#pages")).contains("Page 3 of 20");
    for (int step = 0; step < 50; step++) {
      page.type("j");
    }
    assertThat(page.text("#pages")).contains("Page 4 of 20");
    assertThat(page.count(".finding")).isEqualTo(50);
  }

  @Test
  void paperShowsAllPages() {
    reader
        .user()
        .writes("many.py", "import time\n\n\nasync def f():\n" + "    time.sleep(1)\n".repeat(120));
    Browser page = reader.page("many.py");

    page.ask("dispatchEvent(new Event('beforeprint'))");
    page.emulate("print", "prefers-color-scheme", "light");
    assertThat(page.count(".finding")).isEqualTo(120);
    assertThat(page.ask("getComputedStyle(document.querySelector('.filters')).display"))
        .isEqualTo("none");
    page.ask("dispatchEvent(new Event('afterprint'))");
    assertThat(page.count(".finding")).isEqualTo(50);
  }
}
