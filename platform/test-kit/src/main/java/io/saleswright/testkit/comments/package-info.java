/** What holds for comments on the documents of every service. */
@NullMarked
package io.saleswright.testkit.comments;

import org.jspecify.annotations.NullMarked;
