package io.saleswright.platform.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;

/** Distinguishes failures of the store that pass from writes that it refuses each time. */
public final class StoreFailures {

  private StoreFailures() {}

  /**
   * Whether the same request may succeed later. Everything may that is not the server's answer to
   * this request: no connection, no primary, no time, an internal error. An answer such as
   * BadValue, a duplicate key, a failed validation or a document too large is the same at each try.
   */
  public static boolean mayPass(MongoException failure) {
    return switch (failure) {
      case MongoWriteConcernException _ -> true;
      case MongoBulkWriteException bulk ->
          bulk.getWriteErrors().stream()
              .allMatch(error -> !ServerAnswers.isOfTheRequest(error.getCode()));
      case MongoServerException answer ->
          WriteOutcomes.mayHaveHappened(answer) || !ServerAnswers.isOfTheRequest(answer.getCode());
      default -> true;
    };
  }
}
