package io.saleswright.customer.archive.web.history;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.FieldChange;
import io.saleswright.customer.responsibility.OpenWork;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a file in its history.
 *
 * @param openWork of a hand-over: what was decided of the running orders
 */
record EditView(
    int number,
    Instant at,
    String by,
    @Nullable String reason,
    List<ChangedField> changes,
    @Nullable String openWork) {

  /**
   * One field with its old and new value; a value that there was not is left out.
   *
   * @param hidden true when the values are kept back, because the file hides this field from the
   *     reader as well (CUS-33); left out otherwise
   */
  record ChangedField(
      String field, @Nullable String before, @Nullable String after, @Nullable Boolean hidden) {

    static ChangedField of(FieldChange change) {
      return new ChangedField(
          change.field(), change.before(), change.after(), change.isWithheld() ? true : null);
    }
  }

  static EditView of(Edit edit) {
    return new EditView(
        edit.number(),
        edit.at(),
        edit.by(),
        edit.reason(),
        edit.changes().stream().map(ChangedField::of).toList(),
        OpenWork.text(edit.openWork()));
  }
}
