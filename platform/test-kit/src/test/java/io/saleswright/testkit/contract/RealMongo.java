package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A real MongoDB for the contracts: the server that {@link TestStore#given()} names, or else a
 * container of one node that is a replica set, started once and ended with the JVM. Where there is
 * neither, the tests are skipped, and the output of the build says so.
 */
final class RealMongo implements ExecutionCondition {

  private static final String IMAGE = "mongo:8.0";
  private static final String GIVEN = TestStore.given().orElse("");
  private static final Optional<String> OBSTACLE = obstacle();

  private static final class Holder {

    // The container is removed by Testcontainers when the JVM ends.
    @SuppressWarnings("resource")
    static final MongoDBContainer CONTAINER = new MongoDBContainer(IMAGE).withReplicaSet();

    static {
      CONTAINER.start();
    }
  }

  /** Where drivers connect to. */
  static String uri() {
    return GIVEN.isEmpty() ? Holder.CONTAINER.getConnectionString() : GIVEN;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (OBSTACLE.isEmpty()) {
      return ConditionEvaluationResult.enabled("a real MongoDB can be had");
    }
    if (context.getTestMethod().isEmpty()) {
      say(context.getRequiredTestClass().getSimpleName(), OBSTACLE.get());
    }
    return ConditionEvaluationResult.disabled(OBSTACLE.get());
  }

  private static Optional<String> obstacle() {
    return GIVEN.isEmpty() && !DockerClientFactory.instance().isDockerAvailable()
        ? Optional.of("no container engine answers on this machine")
        : Optional.empty();
  }

  private static void say(String tests, String reason) {
    String line = "=".repeat(100);
    System.err.printf(
        "%n%1$s%nSKIPPED: %2$s did not run against a real MongoDB: %3$s.%n"
            + "Only the embedded store was tested. Start a container engine (the image %4$s is used),%n"
            + "or name a server: MONGODB_URI=mongodb://… ./saleswright test%n%1$s%n%n",
        line, tests, reason, IMAGE);
  }
}
