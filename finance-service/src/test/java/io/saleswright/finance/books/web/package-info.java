/** Tests of the module's decisions and of their way to the store, the topics and the web. */
@NullMarked
package io.saleswright.finance.books.web;

import org.jspecify.annotations.NullMarked;
