package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.Complaint;
import java.util.List;

/** Knows which goods are coming back because of a complaint, as far as it was told (CMP-19). */
@FunctionalInterface
public interface ReturnsUnderWay {

  /** The numbers of its customer's returns that are not at their end. */
  List<String> of(String complaintId, Complaint complaint);
}
