/** The module over HTTP: what an answer shows. Decides nothing. */
@NullMarked
package io.saleswright.performance.spending.web;

import org.jspecify.annotations.NullMarked;
