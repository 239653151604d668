package io.saleswright.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes one schema in every way and asks whom that breaks. */
class CompatibilityTests {

  private static final String BEFORE =
      """
      {"type": "object", "required": ["id", "lines"], "properties": {
        "id": {"type": "string", "minLength": 1, "description": "identity"},
        "note": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "object", "required": ["kind"], "properties": {
          "kind": {"enum": ["BIG", "SMALL"], "description": "size"}}}}}}
      """;

  @TempDir private Path before;
  @TempDir private Path after;

  @BeforeEach
  void writeSchema() throws IOException {
    write(before, BEFORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "identity"                 | "the identity"             | ''
          "note": {"type": "string"} | "note": {"type": "number"} | was test.Told.v1 note optional string and is number
          "note": {"type": "string"} | "memo": {"type": "string"} | removed: test.Told.v1 note optional string
          "required": ["id", "lines"]| "required": ["id"]         | readers count on it: test.Told.v1 lines optional array of object
          "required": ["id", "lines"]| "required": ["id", "lines", "note"] | ''
          "minLength": 1             | "minLength": 0             | 'was test.Told.v1 id required string minLength=1 and is string minLength=0'
          "SMALL"                    | "SMALL", "HUGE"            | 'was test.Told.v1 lines[].kind required any enum=["BIG","SMALL"] and is any enum=["BIG","SMALL","HUGE"]'
          "note":                    | "new": {"type": "string"}, "note": | ''
          """)
  void saysWhatReadersOfOurEventsWouldNotSurvive(String from, String to, String broken)
      throws IOException {
    assertThat(breaks("test", from, to)).isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "note": {"type": "string"} | "memo": {"type": "string"} | ''
          "required": ["id", "lines"]| "required": ["id"]         | ''
          "required": ["id", "lines"]| "required": ["id", "lines", "note"] | senders may leave it out: test.Told.v1 note required string
          "required": ["id", "lines"], "properties": {| "required": ["id", "lines", "new"], "properties": {"new": {"type": "string"}, | 'new, and its sender does not know that it is required: test.Told.v1 new required string'
          "minLength": 1             | "minLength": 5             | 'was test.Told.v1 id required string minLength=1 and is string minLength=5'
          "note":                    | "parts": {"type": "array", "items": {"type": "object", "required": ["part"], "properties": {"part": {"type": "string"}}}}, "note": | ''
          "required": ["kind"], "properties": { | "required": ["kind", "size"], "properties": {"size": {"type": "number"}, | 'new, and its sender does not know that it is required: test.Told.v1 lines[].size required number'
          """)
  void saysWhatSendersOfForeignFactsWouldNotSurvive(String from, String to, String broken)
      throws IOException {
    assertThat(breaks("other", from, to)).isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
  }

  @Test
  void readsTheLinesThatItWrites() {
    List<EventField> fields = EventField.of(new EventSchemas(before));

    assertThat(fields).hasSize(4);
    assertThat(fields.stream().map(EventField::toString).map(EventField::parse)).isEqualTo(fields);
  }

  @Test
  void formatsCount() throws IOException {
    write(
        after,
        """
        {"type": "object", "properties": {"on": {"type": "string", "format": "date"}}}
        """);
    EventSchemas schemas = new EventSchemas(after);

    assertThat(schemas.errors("test.Told.v1", "{\"on\": \"2026-11-22\"}")).isEmpty();
    assertThat(schemas.errors("test.Told.v1", "{\"on\": \"tomorrow\"}")).isNotEmpty();
  }

  private List<String> breaks(String service, String from, String to) throws IOException {
    assertThat(BEFORE).contains(from);
    write(after, BEFORE.replace(from, to));
    return new Compatibility(
            EventField.of(new EventSchemas(before)), EventField.of(new EventSchemas(after)))
        .breaks(service);
  }

  private static void write(Path directory, String schema) throws IOException {
    Files.writeString(directory.resolve("test.Told.v1.schema.json"), schema);
  }
}
