package io.saleswright.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema of a record of this file, whose Javadoc is read from here. */
class SchemaWriterTests {

  /**
   * A desk was sold to {@code somebody}, see {@link Drawer}.
   *
   * @param deskId identity of the desk
   * @param price what was paid, over two lines
   * @param on the business date
   * @param at the moment
   * @param wood what it is made of
   * @param weight in kilograms
   * @param count how many
   * @param fragile whether it breaks
   * @param drawers its drawers
   * @param note a remark, if any
   */
  record DeskSold(
      String deskId,
      Money price,
      LocalDate on,
      Instant at,
      Wood wood,
      BigDecimal weight,
      long count,
      boolean fragile,
      List<Drawer> drawers,
      @Nullable String note) {}

  /**
   * @param width in millimetres
   */
  record Drawer(int width) {}

  enum Wood {
    OAK,
    BEECH
  }

  record Silent(String id) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SchemaWriter writer = new SchemaWriter(Path.of("src/test/java"));

  private ObjectNode schema(JsonNode committed) {
    return writer.schema("test.DeskSold.v1", DeskSold.class, committed);
  }

  @Test
  void aNewSchemaFollowsFromRecordAndJavadoc() {
    JsonNode schema = schema(MissingNode.getInstance());

    assertThat(schema.path("title").asString()).isEqualTo("test.DeskSold.v1");
    assertThat(schema.path("description").asString())
        .isEqualTo("A desk was sold to somebody, see Drawer.");
    assertThat(schema.at("/properties/deskId"))
        .isEqualTo(
            JSON.readTree(
                "{\"type\":\"string\",\"minLength\":1,\"description\":\"identity of the desk\"}"));
    assertThat(schema.at("/properties/price/description").asString())
        .isEqualTo("what was paid, over two lines");
    assertThat(schema.at("/properties/price/properties/amount/pattern").asString()).isNotEmpty();
    assertThat(schema.at("/properties/on/format").asString()).isEqualTo("date");
    assertThat(schema.at("/properties/at/format").asString()).isEqualTo("date-time");
    assertThat(schema.at("/properties/wood/enum").toString()).isEqualTo("[\"OAK\",\"BEECH\"]");
    assertThat(schema.at("/properties/weight/type").asString()).isEqualTo("number");
    assertThat(schema.at("/properties/fragile/type").asString()).isEqualTo("boolean");
    assertThat(schema.at("/properties/drawers/items/properties/width/description").asString())
        .isEqualTo("in millimetres");
    assertThat(schema.path("required").valueStream())
        .extracting(JsonNode::asString)
        .hasSize(9)
        .doesNotContain("note");
    assertThat(schema).isEqualTo(schema(JSON.readTree(SchemaWriter.print(schema))));
  }

  @Test
  void whatARecordCanNotSayStaysInTheSchema() {
    ObjectNode committed = schema(MissingNode.getInstance());
    ((ObjectNode) committed.at("/properties/drawers")).put("minItems", 1);
    ((ObjectNode) committed.at("/properties/count")).put("minimum", 0);

    assertThat(schema(committed)).isEqualTo(committed);
  }

  @Test
  void aFieldOfAnotherTypeOrOneThatIsGoneFollowsTheRecord() {
    ObjectNode committed = schema(MissingNode.getInstance());
    ObjectNode properties = (ObjectNode) committed.path("properties");
    ObjectNode now = committed.deepCopy();
    ((ObjectNode) properties.path("fragile")).put("type", "string");
    properties.putObject("gone").put("type", "string");

    assertThat(schema(committed)).isEqualTo(now);
  }

  @Test
  void aFieldThatIsAddedLaterIsNotRequired() {
    ObjectNode committed = schema(MissingNode.getInstance());
    ((ObjectNode) committed.path("properties")).remove("weight");
    committed.withArray("required").removeIf(name -> name.asString().equals("weight"));

    JsonNode schema = schema(committed);

    assertThat(schema.at("/properties/weight/description").asString()).isEqualTo("in kilograms");
    assertThat(schema.path("required").toString()).doesNotContain("weight").contains("count");
  }

  @Test
  void whatNobodyExplainsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.schema("test.Silent.v1", Silent.class, MissingNode.getInstance()))
        .withMessageContaining("Silent, Silent.id");
  }

  @Test
  void theJavadocOfAnotherModuleIsFound() {
    SourceComments comments = new SourceComments(Path.of("src/main/java"));

    assertThat(comments.of(DeadlineMissed.class)).isPresent();
    assertThat(comments.of(DeadlineMissed.class, "rule")).isPresent();
  }
}
