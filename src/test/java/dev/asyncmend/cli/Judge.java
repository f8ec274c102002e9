package dev.asyncmend.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds what asyncmend writes against published schemas. */
final class Judge {
  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

  private Judge() {}

  /** What is wrong with a SARIF log. */
  static List<String> sarif(String json) throws IOException {
    return json(SCHEMAS.resolve("sarif-schema-2.1.0.json"), SpecificationVersion.DRAFT_4, json);
  }

  /** What is wrong with a result in Reviewdog's format. */
  static List<String> rdjson(String json) throws IOException {
    Path schema = SCHEMAS.resolve("rdjson.schema.json");
    return json(schema, SpecificationVersion.DRAFT_2020_12, json);
  }

  /** What is wrong with an array of findings. */
  static List<String> findings(String json) throws IOException {
    return json(Path.of("docs/findings.schema.json"), SpecificationVersion.DRAFT_2020_12, json);
  }

  private static List<String> json(Path schema, SpecificationVersion version, String json)
      throws IOException {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(Files.readString(schema))
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** Complains where a text is no XML as Jenkins takes it for results of tests. */
  static void junit(String xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve("junit-10.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
