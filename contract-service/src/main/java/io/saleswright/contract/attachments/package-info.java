/** The files of quotes and contracts, such as the scan of what was signed (CON-06, DOC-10). */
@NullMarked
package io.saleswright.contract.attachments;

import org.jspecify.annotations.NullMarked;
