package io.saleswright.customer.archive.web.history;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.edits.Edit;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what in a customer's file (CUS-08). */
@RestController
@RequestMapping("/api/customers/{id}/edits")
class EditController {

  private final CustomerLookup lookup;

  EditController(CustomerLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * The changes of a customer's file, the latest first: who changed which field from what to what.
   */
  @GetMapping
  Page<EditView> edits(@PathVariable String id, PageRequest page, Caller caller) {
    List<Edit> edits = lookup.edits(id, before(page.after()), page.limit() + 1, caller);
    return Page.of(edits, page, edit -> new Place(edit.at(), Integer.toString(edit.number())))
        .map(EditView::of);
  }

  private static int before(@Nullable Place after) {
    if (after == null) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseInt(after.id());
    } catch (NumberFormatException e) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
  }
}
