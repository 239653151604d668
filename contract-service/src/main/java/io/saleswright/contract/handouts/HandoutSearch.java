package io.saleswright.contract.handouts;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Finds what was handed out. */
public interface HandoutSearch {

  /** What was handed out to customers within the caller's scope, newest first. */
  List<Stored<Handout>> newestFirst(HandoutQuery query, Caller caller, Slice slice);

  /** Identities of what a customer got. */
  List<String> of(String customerId);
}
