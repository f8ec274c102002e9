package dev.asyncmend.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that names the repositories of a campaign.
 *
 * @param entries the repositories, in the order of the file
 * @param problems what is wrong with the file; where anything is, the entries are of no use
 */
public record CampaignFile(List<CampaignEntry> entries, List<Problem> problems) {
  /** Takes copies of the lists. */
  public CampaignFile {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param file absolute
   */
  public static CampaignFile read(Path file) {
    Problems problems = new Problems();
    List<CampaignEntry> entries = List.of();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      entries =
          YamlValues.read(plain, file, problems)
              .map(table -> CampaignReader.read(table, problems))
              .orElse(List.of());
    } catch (CharacterCodingException e) {
      problems.add(new Spot(file, 1, 1), "the file is not written in UTF-8");
    } catch (IOException e) {
      problems.add(
          new Spot(file, 0, 0), "cannot read " + file + ": " + ConfigurationFiles.reason(e));
    }
    return new CampaignFile(entries, problems.sorted().stream().distinct().toList());
  }
}
