package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.saleswright.platform.mongodb.GuardedProjection;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** Facts collected from other aggregates. */
interface ProjectionCases extends StoreCases {

  private MongoCollection<BsonDocument> facts() {
    return fixture().database().getCollection("facts", BsonDocument.class);
  }

  private static BsonDocument name(String name) {
    return new BsonDocument("name", new BsonString(name));
  }

  @Test
  default void takesOverOnlyWhatIsNewer() {
    GuardedProjection projection = new GuardedProjection(facts());

    assertThat(projection.apply("a", 2, name("second"))).isTrue();
    assertThat(projection.apply("a", 2, name("again"))).isFalse();
    assertThat(projection.apply("a", 1, name("first"))).isFalse();
    assertThat(projection.apply("a", 3, name("third"))).isTrue();

    assertThat(projection.find("a").orElseThrow().getString("name").getValue()).isEqualTo("third");
  }

  @Test
  default void doesNotTakeTheRefusalOfAnotherIndexForARepeat() {
    facts().createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
    GuardedProjection projection = new GuardedProjection(facts());
    projection.apply("a", 1, name("taken"));
    projection.apply("b", 1, name("free"));

    assertThatThrownBy(() -> projection.apply("c", 1, name("taken")))
        .isInstanceOf(MongoWriteException.class);
    assertThatThrownBy(() -> projection.apply("b", 2, name("taken")))
        .isInstanceOf(MongoWriteException.class);

    assertThat(projection.find("c")).isEmpty();
    assertThat(projection.find("b").orElseThrow()).containsEntry("sequence", new BsonInt64(1));
  }

  @Test
  default void showsTheLatestOfEventsThatComeAtTheSameMoment() {
    GuardedProjection projection = new GuardedProjection(facts());
    for (int round = 0; round < 20; round++) {
      String id = "together-" + round;
      Together.run(3, number -> projection.apply(id, number + 1, name(id)));

      assertThat(projection.find(id).orElseThrow()).containsEntry("sequence", new BsonInt64(3));
    }
  }
}
