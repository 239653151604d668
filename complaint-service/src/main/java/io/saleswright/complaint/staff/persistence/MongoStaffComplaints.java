package io.saleswright.complaint.staff.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintSearch;
import io.saleswright.complaint.staff.StaffComplaintStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds complaints about staff in their collection. */
final class MongoStaffComplaints implements StaffComplaintSearch {

  static final String CUSTOMER = "state.customerId";
  static final String ABOUT = "state.incident.about";
  static final String REPORTER = "state.reporter";

  // Derived.
  static final String STAGE = "state.step";

  private final EnvelopeStore<StaffComplaint> store;

  MongoStaffComplaints(EnvelopeStore<StaffComplaint> store) {
    this.store = store;
  }

  @Override
  public List<Stored<StaffComplaint>> newestFirst(
      @Nullable StaffComplaintStage stage, Caller caller, Slice slice) {
    Bson others = Filters.ne(ABOUT, caller.staffId());
    Bson wanted = stage == null ? others : Filters.and(others, Filters.eq(STAGE, stage.name()));
    return store.newestFirst(wanted, caller, slice);
  }
}
