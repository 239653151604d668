package io.saleswright.finance.confirmations;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds confirmations. */
public interface ConfirmationSearch {

  /**
   * Confirmations that the caller sees, newest first; a null asks for nothing in particular.
   *
   * @param customerId who was asked
   * @param stage what they have said
   */
  List<Stored<Confirmation>> newestFirst(
      @Nullable String customerId, @Nullable ConfirmationStage stage, Caller caller, Slice slice);
}
