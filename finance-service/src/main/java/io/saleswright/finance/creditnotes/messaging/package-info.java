/** Hears which goods came back or never arrived. */
@NullMarked
package io.saleswright.finance.creditnotes.messaging;

import org.jspecify.annotations.NullMarked;
