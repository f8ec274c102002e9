package dev.asyncmend.recipe;

import dev.asyncmend.edit.Level;
import java.util.List;
import java.util.Map;

/**
 * What a recipe says about itself.
 *
 * @param id its name: the pitfall in kebab case
 * @param title the pitfall in one line, without full stop
 * @param tags groups that it belongs to
 * @param aliases codes which other tools have for the same pitfall
 * @param level the most trusted level that its fixes earn
 * @param optIn why it runs only where it is selected; empty where it always runs
 * @param syncFiles whether files that never say {@code async} are looked at, too, where they call a
 *     coroutine function of the project
 * @param why what goes wrong, in Markdown
 * @param risk what a fix may change at run time, in Markdown; empty where nothing changes
 * @param triggers words of which a file must hold at least one before it is read at all; without
 *     any, every file is read
 * @param parameters what can be configured, with the values that hold otherwise: {@code Integer}
 *     (from 1 on), {@code BigDecimal} (above 0), {@code Boolean} or {@code String}
 * @param references addresses of pages that say more, such as {@code https://docs.python.org/3/…}
 * @param origin where the card was read
 */
public record Card(
    String id,
    String title,
    List<String> tags,
    List<String> aliases,
    Level level,
    String optIn,
    boolean syncFiles,
    String why,
    String risk,
    List<String> triggers,
    Map<String, Object> parameters,
    List<String> references,
    String origin) {
  /** Takes copies of the collections. */
  public Card {
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    triggers = List.copyOf(triggers);
    parameters = Map.copyOf(parameters);
    references = List.copyOf(references);
  }

  /** Whether it runs only where it is selected. */
  public boolean selectedOnly() {
    return !optIn.isEmpty();
  }
}
