package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import optout.content.Node.ScalarType;
import optout.model.Permanent;
import optout.model.Problems;
import optout.model.Reference;

/** Reads {@code addresses.yaml}: which folders were ever published, and what is in them. */
final class Addresses {
  private static final String FORM = "a guide or page as guide:ID or page:ID";
  private static final Pattern ITEM = Pattern.compile("(?:guide|page):[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Kind<Reference> ITEM_KIND =
      new Kind<>(
          FORM,
          value ->
              value.is(ScalarType.TEXT)
                  ? value
                      .written()
                      .flatMap(
                          text ->
                              ITEM.matcher(text).matches()
                                  ? Optional.of(new Reference(text, value.at()))
                                  : value.wrong(FORM))
                  : value.noText(),
          at -> new Reference("", at));

  private Addresses() {}

  static List<Permanent> read(Node node, Problems problems) {
    List<Permanent> addresses = new ArrayList<>();
    Fields file = Fields.of(node, "address", problems);
    for (Node.Entry language : file.languages()) {
      Fields folders = Fields.of(language.value(), "address", problems);
      for (Node.Entry folder : folders.ids()) {
        folders
            .optional(folder.key(), ITEM_KIND)
            .ifPresent(
                item ->
                    addresses.add(
                        new Permanent(
                            language.key(), new Reference(folder.key(), folder.keyAt()), item)));
      }
    }
    return addresses;
  }
}
