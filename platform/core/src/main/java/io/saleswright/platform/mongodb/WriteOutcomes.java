package io.saleswright.platform.mongodb;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoWriteConcernException;
import io.saleswright.platform.kernel.OutcomeUnknown;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Decides what a failed write means: that it certainly did not happen, or that its outcome is
 * unknown. In doubt it is unknown, because a repeat under the same key is harmless and a false
 * "failed" is not.
 */
final class WriteOutcomes {

  private static final String MAY_BE_RETRIED = "RetryableWriteError";

  /**
   * Answers of a server that gave up underway: HostUnreachable, HostNotFound, MaxTimeMSExpired,
   * WriteConcernFailed, NetworkTimeout, ShutdownInProgress, PrimarySteppedDown, ExceededTimeLimit,
   * SocketException, InterruptedAtShutdown, InterruptedDueToReplStateChange.
   */
  private static final Set<Integer> GAVE_UP =
      Set.of(6, 7, 50, 64, 89, 91, 189, 262, 9001, 11600, 11602);

  private WriteOutcomes() {}

  /**
   * Sends a write.
   *
   * @throws OutcomeUnknown when it may or may not have happened
   * @throws MongoException when it certainly did not happen
   */
  static boolean send(BooleanSupplier write) {
    try {
      return write.getAsBoolean();
    } catch (MongoException e) {
      if (mayHaveHappened(e)) {
        throw new OutcomeUnknown(e);
      }
      throw e;
    }
  }

  static boolean mayHaveHappened(MongoException failure) {
    return switch (failure) {
      // Without a connection nothing was sent.
      case MongoSocketOpenException _ -> false;
      case MongoSocketException _,
          MongoOperationTimeoutException _,
          MongoInterruptedException _,
          MongoWriteConcernException _,
          MongoNotPrimaryException _,
          MongoNodeIsRecoveringException _ ->
          true;
      // No server was found, or no connection got free: nothing was sent.
      case MongoClientException _ -> false;
      case MongoServerException answer ->
          answer.hasErrorLabel(MAY_BE_RETRIED)
              || GAVE_UP.contains(answer.getCode())
              || ServerAnswers.saysNothing(answer.getCode());
      default -> false;
    };
  }
}
