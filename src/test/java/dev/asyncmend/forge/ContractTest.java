package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge itself: it knows what GitHub takes and gives, and sees what is wrong. */
final class ContractTest {
  private final Contract contract = Contract.github();

  @Test
  void describesWhatIsUsed() {
    assertThat(contract.operations()).isBetween(30, 40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "POST|/repos/o/r/pulls|{\"title\":\"t\",\"head\":\"h\",\"base\":\"b\",\"body\":\"\","
            + "\"draft\":true}|-",
        "POST|/repos/o/r/pulls|{\"title\":\"t\",\"head\":\"h\"}|required",
        "POST|/repos/o/r/pulls|{\"title\":\"t\",\"head\":\"h\",\"base\":\"b\",\"labels\":[]}|"
            + "additionalProperties",
        "POST|/repos/o/r/pulls|{\"title\":\"t\",\"head\":\"h\",\"base\":\"b\",\"draft\":\"x\"}|type",
        "GET|/repos/o/r/pulls?state=all&per_page=100|''|-",
        "GET|/repos/o/r/pulls?state=merged|''|enum",
        "GET|/repos/o/r/pulls?author=me|''|unexpected",
        "GET|/repos/o/r/pullrequests|''|missing",
        "DELETE|/repos/o/r/pulls|''|notAllowed",
      })
  void judgesRequests(String method, String target, String body, String complaint) {
    assertThat(contract.complaints(method, URI.create(target), body))
        .as("complaints")
        .satisfies(
            found -> {
              if (complaint == null) {
                assertThat(found).isEmpty();
              } else {
                assertThat(found).isNotEmpty().allSatisfy(it -> assertThat(it).contains(complaint));
              }
            });
  }

  @Test
  void judgesAnswers() {
    URI pull = URI.create("/repos/o/r/pulls/1");
    ObjectNode example = (ObjectNode) contract.example("pull-request");
    example.putArray("requested_teams"); // the example of a team is older than its description
    String good = example.toString();

    assertThat(contract.complaints("GET", pull, 200, good)).isEmpty();
    assertThat(
            contract.complaints("GET", pull, 200, good.replace("\"draft\":false", "\"draft\":0")))
        .isNotEmpty();
    assertThat(contract.complaints("GET", pull, 200, "{}")).isNotEmpty();
    assertThat(contract.complaints("GET", pull, 418, good)).isNotEmpty();
  }
}
