package optout.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import optout.address.Address;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Addresses of links. */
final class Links {
  private Links() {}

  /** The address behind a link in Markdown, if it is accepted; reports it if not. */
  static Optional<Address.Accepted> target(BasedSequence written, Report report) {
    return target(Escaping.unescapeString(written), written.getStartOffset(), report);
  }

  /** An address, if it is accepted; reports it if not. */
  static Optional<Address.Accepted> target(String written, int offset, Report report) {
    Address address = Address.parse(written);
    if (address instanceof Address.Accepted accepted) {
      return Optional.of(accepted);
    }
    if (address instanceof Address.Refused refused) {
      report.error(offset, ProblemCode.MARKDOWN_ADDRESS, refused.message(), refused.hint());
    }
    return Optional.empty();
  }

  /** Titles are shown by no page we make. */
  static void checkTitle(LinkNodeBase link, Report report) {
    if (link.getTitleOpeningMarker().isNotEmpty()) {
      report.error(
          link.getTitleOpeningMarker().getStartOffset(),
          ProblemCode.MARKDOWN_LINK_TITLE,
          "the link has a title '" + Visible.of(link.getTitle().toString()) + "'",
          "say it in the text");
    }
  }
}
