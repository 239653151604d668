/** Tests of the files of quotes and contracts. */
@NullMarked
package io.saleswright.contract.attachments;

import org.jspecify.annotations.NullMarked;
