package dev.asyncmend.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The forge that is none: for each unit a mailbox file that {@code git am} takes, and beside it the
 * title and text that a pull request would have.
 */
final class Mailbox {
  private final Checkout checkout;
  private final GitGround ground;
  private final Words words;

  Mailbox(Checkout checkout, GitGround ground, Words words) {
    this.checkout = checkout;
    this.ground = ground;
    this.words = words;
  }

  /** Writes what there is; gives the names of the mailbox files. */
  List<String> write(List<Unit> units, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>();
    for (Unit unit : units) {
      Draft draft = ground.drafts().of(unit);
      if (!draft.empty()) {
        String name = unit.branch().toString().substring(BranchName.START.length());
        String file = String.format("%04d-%s", names.size() + 1, name.replace('/', '-'));
        Files.write(folder.resolve(file + ".patch"), patch(unit, draft));
        Files.writeString(folder.resolve(file + ".md"), text(unit, draft));
        names.add(file + ".patch");
      }
    }
    return names;
  }

  private String text(Unit unit, Draft draft) {
    Marker marker = new Marker(unit.id(), draft.digest(), Marker.Phase.READY, unit.fingerprints());
    String body = Body.of(words, unit, draft, marker, Integer.MAX_VALUE);
    return "# " + words.title(unit) + "\n\n" + body;
  }

  private byte[] patch(Unit unit, Draft draft) {
    List<String> messages =
        draft.steps().stream().map(step -> words.message(unit, step.recipe())).toList();
    String head = ground.committed(draft, messages);
    return checkout
        .inside()
        .must(
            "cannot write a patch",
            new byte[0],
            List.of(
                "format-patch",
                "--stdout",
                "--no-signature",
                "--no-renames",
                "--full-index",
                "--binary",
                checkout.commit() + ".." + head))
        .bytes();
  }
}
