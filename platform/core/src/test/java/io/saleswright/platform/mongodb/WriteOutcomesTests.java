package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import io.saleswright.platform.kernel.OutcomeUnknown;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteOutcomesTests {

  /** Shutting down, the primary stepped down, and a server that does not say how far it came. */
  @ParameterizedTest
  @ValueSource(ints = {91, 189, 1, 8, 0, 301990144})
  void aWriteThatAServerGaveUpMayHaveHappened(int code) {
    assertThatThrownBy(() -> WriteOutcomes.send(() -> refuse(code)))
        .isInstanceOf(OutcomeUnknown.class);
  }

  /** BadValue, a duplicate, not permitted, busy. */
  @ParameterizedTest
  @ValueSource(ints = {2, 11000, 13, 112})
  void aWriteThatAServerRefusedDidNotHappen(int code) {
    assertThatThrownBy(() -> WriteOutcomes.send(() -> refuse(code)))
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void aWriteThatIsAnsweredHappenedOrNot() {
    assertThat(WriteOutcomes.send(() -> true)).isTrue();
    assertThat(WriteOutcomes.send(() -> false)).isFalse();
  }

  private static boolean refuse(int code) {
    BsonDocument answer =
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString("refused"));
    throw new MongoCommandException(answer, new ServerAddress());
  }
}
