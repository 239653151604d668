/** Tests of credit notes. */
@NullMarked
package io.saleswright.finance.creditnotes;

import org.jspecify.annotations.NullMarked;
