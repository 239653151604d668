package io.saleswright.platform.mongodb;

import java.util.Set;

/**
 * What a server's error code speaks of: of the request, which fails the same way each time, or of
 * the server's own condition. MongoDB is not the only server that speaks its protocol: one behind a
 * gateway of its own says "internal error", or a code that MongoDB does not have, while its
 * database is away. So what is known to speak of the request is listed, and the rest is the
 * server's.
 */
final class ServerAnswers {

  /** From here on MongoDB numbers its assertions about requests by where they stand in its code. */
  private static final int FIRST_ASSERTION = 10_000;

  private static final int LAST_ASSERTION = 19_999_999;

  /** InternalError and UnknownError: nothing is said of how far the server came. */
  private static final Set<Integer> ANYTHING = Set.of(1, 8);

  /**
   * BadValue, NoSuchKey, GraphContainsCycle, FailedToParse, UserNotFound, UnsupportedFormat,
   * TypeMismatch, Overflow, InvalidLength, ProtocolError, IllegalOperation, EmptyArrayOperation,
   * InvalidBSON, AlreadyInitialized, NamespaceNotFound, IndexNotFound, PathNotViable,
   * NonExistentPath, RoleNotFound, CannotBackfillArray, ConflictingUpdateOperators,
   * NamespaceExists, DollarPrefixedFieldName, InvalidIdField, NotSingleDBRefField, EmptyFieldName,
   * DottedFieldName, CommandNotFound, ImmutableField, CannotCreateIndex, IndexAlreadyExists,
   * InvalidOptions, InvalidNamespace, IndexOptionsConflict, IndexKeySpecsConflict, OperationFailed,
   * CommandNotSupported, DocumentValidationFailure, IncompatibleCollationVersion,
   * ViewDepthLimitExceeded, CommandNotSupportedOnView, OptionNotSupportedOnView,
   * CannotIndexParallelArrays, QueryFeatureNotAllowed, ConversionFailure, NoQueryExecutionPlans,
   * QueryExceededMemoryLimitNoDiskUseAllowed; and those by which other servers say that they have
   * no such thing: NotImplemented, and 303 and 304.
   */
  private static final Set<Integer> REQUEST =
      Set.of(
          2, 4, 5, 9, 11, 12, 14, 15, 16, 17, 20, 21, 22, 23, 26, 27, 28, 29, 31, 34, 40, 48, 52,
          53, 55, 56, 57, 59, 66, 67, 68, 72, 73, 85, 86, 96, 115, 121, 161, 165, 166, 167, 171,
          224, 238, 241, 291, 292, 303, 304);

  /**
   * Among the assertions, those that speak of the server all the same: not the primary any more,
   * killed by an operator, shutting down, a socket that broke.
   */
  private static final Set<Integer> CONDITION_ASSERTIONS =
      Set.of(10058, 10107, 11600, 11601, 11602, 13388, 13435, 13436, 14031);

  private ServerAnswers() {}

  /**
   * Whether the same request fails the same way each time. An answer without a code says nothing.
   */
  static boolean isOfTheRequest(int code) {
    return REQUEST.contains(code)
        || code >= FIRST_ASSERTION
            && code <= LAST_ASSERTION
            && !CONDITION_ASSERTIONS.contains(code);
  }

  /** Whether nothing can be told from it, also not whether a write has happened. */
  static boolean saysNothing(int code) {
    return code <= 0 || code > LAST_ASSERTION || ANYTHING.contains(code);
  }
}
