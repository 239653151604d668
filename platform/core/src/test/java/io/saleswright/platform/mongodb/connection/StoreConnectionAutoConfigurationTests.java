package io.saleswright.platform.mongodb.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void whatTheServiceDoesWrongIsNoOutage() {
    assertThat(storeIsAway.kindOf(new MongoClientException("misused"))).isNull();
    assertThat(storeIsAway.kindOf(new IllegalStateException())).isNull();
  }
}
