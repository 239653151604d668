/** The module over HTTP: what a request says, what an answer shows. Decides nothing. */
@NullMarked
package io.saleswright.finance.collection.web;

import org.jspecify.annotations.NullMarked;
