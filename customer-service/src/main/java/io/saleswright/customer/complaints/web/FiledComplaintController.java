package io.saleswright.customer.complaints.web;

import io.saleswright.customer.complaints.FiledComplaint;
import io.saleswright.customer.complaints.FiledComplaintDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers complained about. */
@RestController
@RequestMapping("/api/customers")
class FiledComplaintController {

  private final FiledComplaintDesk desk;

  FiledComplaintController(FiledComplaintDesk desk) {
    this.desk = desk;
  }

  /** What one customer complained about, the latest first, and how far that is (CUS-06, CMP-21). */
  @GetMapping("/{id}/complaints")
  @NotesLists(of = "complaints of a customer", rule = "CUS-06")
  Page<FiledComplaintView> complaints(@PathVariable String id, PageRequest page, Caller caller) {
    return Page.of(desk.of(id, caller, page.slice()), page, FiledComplaint::place)
        .map(FiledComplaintView::of);
  }
}
