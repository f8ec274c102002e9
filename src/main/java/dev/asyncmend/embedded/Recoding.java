package dev.asyncmend.embedded;

import dev.asyncmend.text.LineChanges;
import dev.asyncmend.text.LineChanges.Change;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An edited text → the bytes of its notebook, of which no other is touched. */
sealed interface Recoding {

  /** What changes in the bytes, in order. */
  record Done(List<Patch> patches) implements Recoding {
    byte[] apply(byte[] before) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int at = 0;
      for (Patch patch : patches) {
        out.write(before, at, patch.start - at);
        out.writeBytes(patch.text.getBytes(StandardCharsets.UTF_8));
        at = patch.end;
      }
      out.write(before, at, before.length - at);
      return out.toByteArray();
    }
  }

  /** There are none, for a reason that is half a sentence about the edit. */
  record Refused(String reason) implements Recoding {}

  /** Bytes from {@code start} up to {@code end} that give way to others. */
  record Patch(int start, int end, String text) {}

  /** Brings the text of a notebook back into it. */
  static Recoding of(byte[] bytes, Transcript transcript, String edited) {
    List<List<String>> divided = transcript.divide(edited);
    if (divided == null) {
      return new Refused("it would write between the cells of the notebook");
    }
    List<Patch> patches = new ArrayList<>();
    for (int index = 0; index < divided.size(); index++) {
      CodeCell cell = transcript.cells().get(index).cell();
      List<String> lines = divided.get(index);
      if (lines.equals(cell.lines())) {
        continue;
      }
      List<Change> changes = LineChanges.between(cell.lines(), lines);
      boolean stays = cell.sealed() || changes.stream().anyMatch(change -> masks(cell, change));
      if (stays) {
        return new Refused("it would change what is no Python in cell " + cell.number());
      }
      new CellPatches(bytes, cell, lines).add(changes, patches);
    }
    return new Done(List.copyOf(patches));
  }

  private static boolean masks(CodeCell cell, Change change) {
    int next = cell.masked().nextSetBit(change.from());
    return next >= 0 && next < change.end();
  }
}
