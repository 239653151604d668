package io.saleswright.complaint.care;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what customers said. */
@FunctionalInterface
public interface CareCalls {

  /**
   * What customers in the caller's scope said, newest first; what is null does not matter.
   *
   * @param customerId of this customer
   * @param productId of this product
   * @param customerClass of customers of this class, such as A
   */
  List<Stored<CareCall>> newestFirst(
      @Nullable String customerId,
      @Nullable String productId,
      @Nullable String customerClass,
      Caller caller,
      Slice slice);
}
