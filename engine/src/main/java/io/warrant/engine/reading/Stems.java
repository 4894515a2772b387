package io.warrant.engine.reading;

import java.util.Map;

/// Brings the forms of an English word together: "stenoses", "stenosis" and "stenotic" share a
/// stem, as do "tumour" and "tumors", "muscle" and "muscular". A stem is for comparing, not for
/// reading: it needn't be a word. Both the names of terms and the words of notes go through here.
final class Stems {

    private static final int SHORT = 3;

    /// Forms that no rule brings together.
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("feet", "foot"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("children", "child"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("swollen", "swell"),
                    Map.entry("bled", "bleed"),
                    Map.entry("fell", "fall"),
                    Map.entry("grey", "gray"),
                    Map.entry("dental", "tooth"),
                    Map.entry("oral", "mouth"),
                    Map.entry("early", "early"),
                    Map.entry("limbic", "limbic"),
                    Map.entry("caries", "caries"),
                    Map.entry("carious", "caries"),
                    Map.entry("several", "several"),
                    Map.entry("affected", "affected"),
                    Map.entry("affecting", "affected"),
                    Map.entry("unaffected", "unaffected"));

    /// Endings and what stands in their place, the longest first. Behind them, how many letters
    /// must be left, lest "mutation" meet "mutism" and "mania" meet "man".
    private static final String[][] ENDINGS = {
        {"4", "izations=", "ization=", "ational=", "omatous=om", "istical=", "abilities=abl"},
        {"4", "ability=abl", "alities=", "ically=", "ations=", "omata=om", "nesses="},
        {"4", "plastic=plas", "plasias=plas", "plasia=plas", "plasic=plas", "epsies=ept"},
        {"3", "ities="},
        {"4", "ality=", "arity=", "ation=", "ative=", "ating=", "izing=", "ening=", "ional="},
        {"4", "iness=", "istic=", "encies=", "ancies=", "epsia=ept", "epsy=ept"},
        {"3", "oses=ot", "osis=ot", "otic=ot", "eses=et", "esis=et", "etic=et", "yses=yt"},
        {"3", "ysis=yt", "ytic=yt", "yzed=yt", "omas=om", "oma=om"},
        {"4", "ness=", "ized=", "ened=", "ates=", "ated=", "ical=", "ency=", "ancy=", "ence="},
        {"4", "ance=", "isms=", "ions=", "ives="},
        {"3", "ular=l", "ulae=l", "ulas=l", "ules=l", "ula=l", "ule=l"},
        {"5", "mus=m", "ata=a"},
        {"4", "ant=", "ent=", "ism=", "ist=", "ive=", "ous=", "ary=", "ory=", "ial=", "eal="},
        {"4", "ian=", "ize=", "ate=", "ias=", "ium="},
        {"3", "ity=", "ies=", "ing=", "ion=", "ed="},
        {"3", "aly=al", "yly=yl"},
        {"4", "ic=", "al=", "ar=", "ly=", "ia=", "um=", "is=", "ae="},
        {"5", "us="},
        {"3", "ays=a", "eys=e", "oys=o"},
        {"3", "es=", "y=", "s=", "e=", "a=", "i="}
    };

    private Stems() {}

    /// The stem of a word.
    ///
    /// @param word in small letters, without accents
    static String of(String word) {
        if (word.length() <= SHORT) {
            return word;
        }
        var known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        var american = american(word);
        if (american.length() == SHORT + 1) {
            return plural(american);
        }
        var stem = american.endsWith("ss") && !american.endsWith("ness") ? american : cut(american);
        return undouble(stem);
    }

    /// The stem of a word that is a name by itself, where "spinning" must not meet "spine" nor
    /// "mouthing" "mouth", and what is left of "bunion" not the abbreviation "BUN".
    static String alone(String word) {
        var singular =
                word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word;
        boolean whole =
                singular.endsWith("ing")
                        || singular.endsWith("ed")
                        || singular.endsWith("er")
                        || singular.endsWith("ation");
        var stem = whole ? american(singular) : of(word);
        return stem.length() <= SHORT && singular.length() > SHORT + 1 ? american(singular) : stem;
    }

    /// Words of four letters lose no more than the mark of the plural.
    private static String plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                ? word.substring(0, SHORT)
                : word.endsWith("e") ? word.substring(0, SHORT) : word;
    }

    private static String american(String word) {
        var text = word;
        if (text.length() > 4) {
            text = text.replace("ae", "e").replace("oe", "e").replace("sulph", "sulf");
        }
        if (text.endsWith("our") || text.endsWith("ours") || text.endsWith("oured")) {
            text = text.replace("our", "or");
        }
        text = text.replace("isation", "ization").replace("ysed", "yzed");
        if (text.endsWith("ised") || text.endsWith("ise")) {
            text = text.replace("ised", "ized").replaceFirst("ise$", "ize");
        }
        return text.endsWith("tre") ? text.substring(0, text.length() - 2) + "er" : text;
    }

    private static String cut(String word) {
        for (var group : ENDINGS) {
            int least = group[0].charAt(0) - '0';
            for (int i = 1; i < group.length; i++) {
                int length = group[i].indexOf('=');
                int left = word.length() - length;
                if (left >= least
                        && word.regionMatches(left, group[i], 0, length)
                        && hasVowel(word, left)) {
                    return word.substring(0, left) + group[i].substring(length + 1);
                }
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// "Thinn" of "thinning" is "thin"; "plural" words such as "skull" stay as they are on both
    /// sides.
    private static String undouble(String stem) {
        int last = stem.length() - 1;
        return last >= SHORT && stem.charAt(last) == stem.charAt(last - 1)
                ? stem.substring(0, last)
                : stem;
    }
}
