package io.saleswright.customer.archive.web;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit of a file in its history. */
record EditView(
    int number, Instant at, String by, @Nullable String reason, List<ChangedField> changes) {

  /** One field with its old and new value; a value that there was not is left out. */
  record ChangedField(String field, @Nullable String before, @Nullable String after) {

    static ChangedField of(FieldChange change) {
      return new ChangedField(change.field(), change.before(), change.after());
    }
  }

  static EditView of(Edit edit) {
    return new EditView(
        edit.number(),
        edit.at(),
        edit.by(),
        edit.reason(),
        edit.changes().stream().map(ChangedField::of).toList());
  }
}
