package io.saleswright.platform.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;

/** Distinguishes failures of the store that pass from writes that it refuses each time. */
public final class StoreFailures {

  /**
   * Answers of a server that speak of its condition and not of what was asked: Unauthorized,
   * AuthenticationFailed, LockTimeout, CursorNotFound, LockBusy, WriteConflict,
   * FailedToSatisfyReadPreference, ReadConcernMajorityNotAvailableYet, ExceededMemoryLimit,
   * StaleEpoch, QueryPlanKilled, NetworkInterfaceExceededTimeLimit, TooManyLocks, CursorKilled,
   * SnapshotTooOld, SnapshotUnavailable, TemporarilyUnavailable, StaleConfig, OutOfDiskSpace,
   * StaleShardVersion, Interrupted by an operator, and those of a server that is not the primary
   * any more.
   */
  private static final Set<Integer> CONDITION =
      Set.of(
          13, 18, 24, 43, 46, 63, 112, 133, 134, 146, 150, 175, 202, 208, 237, 239, 246, 365, 10058,
          10107, 11601, 13388, 13435, 13436, 14031);

  private StoreFailures() {}

  /**
   * Whether the same request may succeed later. Everything may that is not the server's answer to
   * this request: no connection, no primary, no time. An answer such as BadValue, a duplicate key,
   * a failed validation or a document too large is the same at each try.
   */
  public static boolean mayPass(MongoException failure) {
    return switch (failure) {
      case MongoWriteConcernException _ -> true;
      case MongoBulkWriteException bulk ->
          bulk.getWriteErrors().stream().allMatch(error -> isPassing(error.getCode()));
      case MongoServerException answer ->
          WriteOutcomes.mayHaveHappened(answer) || isPassing(answer.getCode());
      default -> true;
    };
  }

  /** An answer without a code says nothing of the request. */
  private static boolean isPassing(int code) {
    return code <= 0 || CONDITION.contains(code) || WriteOutcomes.gaveUp(code);
  }
}
