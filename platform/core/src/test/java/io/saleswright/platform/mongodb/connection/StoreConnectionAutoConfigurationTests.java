package io.saleswright.platform.mongodb.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import io.saleswright.platform.mongodb.LostRace;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemSource;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreConnectionAutoConfigurationTests {

  private static final ServerAddress SERVER = new ServerAddress();

  private final ProblemSource storeIsAway = new StoreConnectionAutoConfiguration().storeIsAway();

  static Stream<Exception> outages() {
    return Stream.of(
        new MongoTimeoutException("no server"),
        new MongoExecutionTimeoutException(50, "too slow"),
        new MongoSocketOpenException("refused", SERVER),
        new MongoSocketReadException("ended", SERVER),
        new MongoConnectionPoolClearedException(
            new ServerId(new ClusterId(), SERVER), new MongoSocketReadException("ended", SERVER)));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void anOutageOfTheStoreIsNoFailureOfTheService(Exception outage) {
    assertThat(storeIsAway.kindOf(outage)).isEqualTo(ProblemKind.UNAVAILABLE);
  }

  /** An internal error, and a code of a server's own: what a gateway says without its database. */
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 112, 301990144})
  void whatAServerSaysOfItselfIsAnOutage(int code) {
    assertThat(storeIsAway.kindOf(answer(code))).isEqualTo(ProblemKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 40324})
  void whatAServerSaysOfTheRequestIsNoOutage(int code) {
    assertThat(storeIsAway.kindOf(answer(code))).isNull();
  }

  private static MongoCommandException answer(int code) {
    return new MongoCommandException(
        new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)), SERVER);
  }

  @Test
  void whoLostEveryRaceIsToldToTryAgain() {
    assertThat(storeIsAway.kindOf(new LostRace("ticket", 60))).isEqualTo(ProblemKind.UNAVAILABLE);
  }

  @Test
  void whatTheServiceDoesWrongIsNoOutage() {
    assertThat(storeIsAway.kindOf(new MongoClientException("misused"))).isNull();
    assertThat(storeIsAway.kindOf(new IllegalStateException())).isNull();
  }
}
