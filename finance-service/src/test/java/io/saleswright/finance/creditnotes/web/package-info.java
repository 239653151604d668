/** Credit notes as papers. */
@NullMarked
package io.saleswright.finance.creditnotes.web;

import org.jspecify.annotations.NullMarked;
