package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.schema.PublishedSchemas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a foreign fact must keep to before anybody looks at what it means: the schema that is
 * published for its type, and that it is not told from the future.
 */
final class FactDoor {

  /** How far the clock of another system may run ahead of ours. */
  private static final Duration ALLOWANCE = Duration.ofMinutes(5);

  private FactDoor() {}

  /**
   * What is wrong with a fact, if anything is.
   *
   * @throws Unreadable when its data is no JSON
   */
  static Optional<InvalidInput> fault(EventHeaders headers, byte[] data, Instant now) {
    if (headers.time().isAfter(now.plus(ALLOWANCE))) {
      return Optional.of(
          new InvalidInput("time", "not-happened-yet", "of the fact lies in the future"));
    }
    if (EventTrees.read(data) == null) {
      throw EventTrees.noJson();
    }
    List<FieldError> errors = PublishedSchemas.ours().errors(headers.type(), data);
    return errors.isEmpty() ? Optional.empty() : Optional.of(new InvalidInput(errors));
  }
}
