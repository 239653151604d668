package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFailuresTests {

  private static final ServerAddress SERVER = new ServerAddress();

  /**
   * BadValue, TypeMismatch, DocumentValidationFailure, BSONObjectTooLarge, too large updated, a
   * duplicate, and an assertion about an aggregation.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 14, 121, 10334, 17419, 11000, 40324, 5746101})
  void whatTheServerRefusesEachTimeDoesNotPass(int code) {
    assertThat(StoreFailures.mayPass(command(code))).isFalse();
    assertThat(StoreFailures.mayPass(write(code))).isFalse();
    assertThat(StoreFailures.mayPass(bulk(code))).isFalse();
  }

  /**
   * Unauthorized, MaxTimeMSExpired, StaleShardVersion, WriteConflict, TemporarilyUnavailable,
   * killed by an operator, no primary, an answer without a code, an internal error, and a code that
   * MongoDB does not have.
   */
  @ParameterizedTest
  @ValueSource(
      ints = {13, 50, 63, 112, 365, 10107, 11601, 11602, 13435, -1, 0, 1, 8, 4242, 301990144})
  void theConditionOfTheServerMayPass(int code) {
    assertThat(StoreFailures.mayPass(command(code))).isTrue();
    assertThat(StoreFailures.mayPass(write(code))).isTrue();
    assertThat(StoreFailures.mayPass(bulk(code))).isTrue();
  }

  @Test
  void aMissingServerOrConnectionMayPass() {
    assertThat(StoreFailures.mayPass(new MongoTimeoutException("no server"))).isTrue();
    assertThat(
            StoreFailures.mayPass(
                new MongoSocketReadException("broken", SERVER, new IOException("reset"))))
        .isTrue();
  }

  @Test
  void whatTheServerCallsRetryableMayPass() {
    BsonDocument answer =
        answer(2)
            .append("errorLabels", new BsonArray(List.of(new BsonString("RetryableWriteError"))));

    assertThat(StoreFailures.mayPass(new MongoCommandException(answer, SERVER))).isTrue();
  }

  @Test
  void oneRefusalAmongManyWritesDoesNotPass() {
    assertThat(StoreFailures.mayPass(bulk(112, 2))).isFalse();
  }

  private static MongoException command(int code) {
    return new MongoCommandException(answer(code), SERVER);
  }

  private static BsonDocument answer(int code) {
    return new BsonDocument("ok", new BsonInt32(0))
        .append("code", new BsonInt32(code))
        .append("errmsg", new BsonString("refused"));
  }

  private static MongoException write(int code) {
    return new MongoWriteException(
        new WriteError(code, "refused", new BsonDocument()), SERVER, Set.of());
  }

  private static MongoException bulk(int... codes) {
    List<BulkWriteError> errors =
        Arrays.stream(codes)
            .mapToObj(code -> new BulkWriteError(code, "refused", new BsonDocument(), 0))
            .toList();
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(), errors, null, SERVER, Set.of());
  }
}
