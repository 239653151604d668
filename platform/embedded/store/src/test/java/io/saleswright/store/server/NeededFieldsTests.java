package io.saleswright.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeededFieldsTests {

  private static final Document QUERY = new Document("a.b", 1);
  private static final Document SUM_OF_ONES =
      new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

  @Test
  void areThoseOfQueryOrderAndProjection() {
    var query =
        new Document("a.b", 1).append("$or", List.of(new Document("c", 2), new Document("d.e", 3)));
    var fields =
        NeededFields.ofQuery(query, new Document("f.g", -1), new Document("h", 1).append("_id", 0));

    assertThat(fields.orElseThrow()).containsExactlyInAnyOrder("_id", "a", "c", "d", "f", "h");
  }

  static Stream<Document> projectionsOfUnknownExtent() {
    return Stream.of(
        new Document(),
        new Document("a", 0),
        new Document("_id", false),
        new Document("a", 1).append("b", new Document("$slice", 1)),
        new Document("a", "$b"));
  }

  @ParameterizedTest
  @MethodSource("projectionsOfUnknownExtent")
  void areAllWhereTheProjectionDoesNotNameThem(Document projection) {
    assertThat(NeededFields.ofQuery(QUERY, null, projection)).isEmpty();
  }

  @Test
  void areAllWhereTheQueryOrTheOrderComputes() {
    var projection = new Document("a", 1);

    assertThat(NeededFields.ofQuery(QUERY, null, null)).isEmpty();
    assertThat(NeededFields.ofQuery(new Document("$expr", true), null, projection)).isEmpty();
    assertThat(NeededFields.ofQuery(QUERY, new Document("$natural", 1), projection)).isEmpty();
    assertThat(
            NeededFields.ofQuery(
                QUERY, new Document("score", new Document("$meta", "textScore")), projection))
        .isEmpty();
  }

  @Test
  void areThoseOfTheQueryWhereDocumentsAreCounted() {
    assertThat(NeededFields.ofCounted(QUERY, List.of(SUM_OF_ONES)).orElseThrow())
        .containsExactly("a");
    assertThat(
            NeededFields.ofCounted(
                    QUERY, List.of(new Document("$skip", 1), new Document("$count", "n")))
                .orElseThrow())
        .containsExactly("a");
  }

  static Stream<List<Document>> stagesThatReadDocuments() {
    return Stream.of(
        List.of(),
        List.of(new Document("$group", new Document("_id", "$a"))),
        List.of(
            new Document(
                "$group", new Document("_id", null).append("n", new Document("$sum", "$a")))),
        List.of(
            new Document(
                "$group", new Document("_id", null).append("n", new Document("$first", 1)))),
        List.of(new Document("$sort", new Document("b", 1)), SUM_OF_ONES));
  }

  @ParameterizedTest
  @MethodSource("stagesThatReadDocuments")
  void areAllWhereAStageReadsDocuments(List<Document> stages) {
    assertThat(NeededFields.ofCounted(QUERY, stages)).isEmpty();
  }
}
