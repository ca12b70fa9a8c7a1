"use strict";var ketenkaart=(()=>{var n$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var s$=(t,e)=>{for(var n in e)n$(t,n,{get:e[n],enumerable:!0})};function ft(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function kl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,fe=S(()=>{"use strict";Ot=t=>document.getElementById(t)});async function yl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ba=o$(await new Response(e).json())}function o$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ba,Pa=S(()=>{"use strict";fe()});function vl(t){var e=wl.get(this);return e||(e=new Map,wl.set(this,e)),(e=_l(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var _l,wl,xl=S(()=>{_l=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,_l(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},wl=new Map});function ks(t){t&&t.parentNode&&t.remove()}function Va(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Da.call(arguments,2):n),jo(t,i,s,o,null)}function jo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:o||++Cl,__i:-1,__u:0};return!o&&ht.vnode&&ht.vnode(r),r}function fr(t){return t.children}function pr(t,e){this.props=t,this.context=e,this.__g=0}function ss(t,e){if(e==null)return t.__&&ss(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ss(t)}function l$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ys({constructor:Lo},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Ha(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ss(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Al(o,e,r),n.__=n.__e=null,e.__e!=s&&Ml(e))}function Ml(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ml(t)}function Sl(t){(8&t.__g||(t.__g|=8,ns.push(t),dr++))&&Ia==ht.debounceRendering||((Ia=ht.debounceRendering)||queueMicrotask)(Tl)}function Tl(){try{for(var t,e=1;ns.length;)ns.length>e&&ns.sort(jl),t=ns.shift(),e=ns.length,8&t.__g&&l$(t)}finally{(dr=ns.length)&&(Ia||queueMicrotask)(Tl)}}function zl(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,h,g,k,_=s.__k||mr,v=e.length;for(c=c$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||$r,$.__i=d,k=Ha(t,$,m,o,r,i,l,c,p,u),h=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Ua(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||h,$)),g=g||h,4&$.__u?(c=Fl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),$.__u&=-21);return n.__e=g,c}function c$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,h=n.length,g=h,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=jo(null,i):Wa(i)?i=v[r]=jo(fr,{children:i}):i.constructor===Lo&&i.__b?i=v[r]=jo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=p$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ss(l)),Ka(l,l));return s}function Fl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Fl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ss(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function p$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ol(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function lr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ol(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ol(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=qa[e]||(qa[e]=u$(e)),(t.__a||(t.__a={}))[e]=Ra,r=e!=(e=e.replace(Ll,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function u$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[cr]==null)e[cr]=Ra++;else if(e[cr]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Ha(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v,F,P,V,W,tt,Bt,L,_t,Jt,T=e.type;if(e.constructor!==Lo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=ur(u,r):r.push(u),l=r[0]||l),(u=ht.__b)&&u(e);t:if(typeof T=="function"){m=i.length;try{if(_=e.props,v=(u=T.prototype)&&u.render,F=(u=T.contextType)&&s[u.__c],P=u?F?F.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new T(_,P):(e.__c=$=new pr(_,P),$.constructor=T,$.render=$$),F&&F.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),T.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ys({},$.__s)),ys($.__s,T.getDerivedStateFromProps(_,$.__s)))),h=$.props,g=$.state,$.__v=e,n.__c){if(_!==h&&v&&!T.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,P),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,P)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Wt){Wt&&(Wt.__=e)}),mr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=ss(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,P),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,g,k)})}else v&&!T.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=P,$.props=_,$.__P=t,$.__g&=-5,V=ht.__r,W=v?25:0;do $.__g&=-9,V&&V(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++W<25);v&&(mr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ys({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(h,g)),tt=u&&u.type===fr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Wt){Wt&&Ka(Wt,Wt)}),n.__k=null),l=n.__k?ss(n,0):null),l=zl(t,Wa(tt)?tt:[tt],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(ks),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Wt){if(i.length=m,e.__v=null,c||r)if(Wt&&Wt.then){if(e.__u|=128|c,r){for(~(_t=r.indexOf(l||void 0))||(_t=r.length);(Jt=r[_t-1])&&Jt.nodeType==8;)_t--;for(;_t<r.length;_t++)if(Jt=r[_t])if(r[_t]=null,Bt){if(Jt==L)break}else{if(Jt.nodeType!=8)break;Jt.data.startsWith("$s")&&(L=ur(Bt=Jt))}}if(!Bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Bt=l}(u=ur(Bt=e.__c.__z||(e.__c.__z=Bt)))?(e.__e=Bt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ks);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Wt&&Wt.then||El(e),ht.__e(Wt,e,n)}}else l=e.__e=d$(n.__e,e,n,s,o,r,i,c,p,t);return(u=ht.diffed)&&u(e),l}function ur(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function El(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(El))}function Al(t,e,n){for(var s=0;s<n.length;)Ua(n[s++],n[s++],n[s++]);ht.__c&&ht.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ht.__e(r,o.__v)}})}function d$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v=n.props||$r,F=e.props,P=e.type;if(P=="svg"?o="http://www.w3.org/2000/svg":P=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(P?h.localName==P:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!P)return _.createTextNode(F);t=_.createElementNS(o,P,F.is?F:p),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(P){if(p=P=="template"&&t.content||t,r=P=="textarea"&&F.defaultValue!=null?null:r&&Da.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in F||u=="value"&&"defaultValue"in F||u=="checked"&&"defaultChecked"in F||lr(t,u,null,h,o);for(u in F)h=F[u],u=="children"?$=h:u=="dangerouslySetInnerHTML"?d=h:u=="value"?g=h:u=="checked"?k=h:l&&typeof h!="function"||v[u]===h||lr(t,u,h,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(P=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&i$.test(P))&&(o="http://www.w3.org/1999/xhtml"),zl(p,Wa($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&ss(n,0),l,c),r&&r.some(ks)),l&&P!="textarea"||(u="value",P=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(P!="progress"||g)||lr(t,u,g,v[u],o),u="checked",k!=null&&k!=t[u]&&lr(t,u,k,v[u],o))}else v===F||l&&t.data==F||(t.data=F);return t}function Ua(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ht.__e(o,n)}}function Ka(t,e,n){var s,o,r,i;if(ht.unmount&&ht.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ua(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ht.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ka(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ur(s,r=[]))&&(s==t.__e&&r.some(ks),ks(o),ks(s)),n||ks(t.__e),t.__e=t.__c=t.__=null}function $$(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,s,o,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=jo(fr,{children:[t]}),o=[],r=[],Ha(e,e.__k,s||$r,$r,e.namespaceURI,s?null:e.firstChild?Da.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Al(o,e.__k,r),e.__k.props.children=null}var ht,Cl,r$,ns,Ia,dr,jl,cr,Ll,Ra,qa,a$,Lo,$r,mr,i$,Wa,Da,ys,hr=S(()=>{Lo=Symbol.for("pv"),$r={},mr=[],i$=/^m(i|n|o|s|text|space)$/,Wa=Array.isArray,Da=mr.slice,ys=Object.assign;ht={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw dr=0,t}},Cl=0,r$=function(t){return t!=null&&t.constructor===Lo},pr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ys({},this.state)),typeof t=="function"&&(t=t(ys({},n),this.props)),t&&(ys(n,t),this.__v&&(e&&this.__k.push(e),Sl(this)))},pr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Sl(this))},pr.prototype.render=fr,ns=[],dr=0,jl=function(t,e){return t.__v.__b-e.__v.__b},cr=Symbol(),Ll=/(PointerCapture)$|Capture$/i,Ra=0,qa={},a$=0});function br(t,e){Pt.__h&&Pt.__h(Dt,t,gr||e),gr=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return gr=1,m$(Ul,t)}function m$(t,e,n){var s=br(Hs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Ul(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ja(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Dt,!Dt.__f)){Dt.__f=!0;var o=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ja(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function ee(t,e){var n=br(Hs++,3);!Pt.__s&&Za(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Dt.__H.__h.push(n))}function We(t,e){var n=br(Hs++,4);!Pt.__s&&Za(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Dt.__h.push(n))}function To(t){return gr=5,ve(function(){return{current:t}},[])}function ve(t,e){var n=br(Hs++,7);return Za(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function f$(){var t;do{for(;t=Qa.shift();)try{Mo(t)}catch(n){Pt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Hl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Mo),e.__h.some(Ya),e.__h=[]}catch(n){e.__h=[],Pt.__e(n,t.__v)}}}while(Qa.length)}function h$(t){var e,n=function(){clearTimeout(s),Dl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Dl&&(e=requestAnimationFrame(n))}function Vl(t){t!=1&&Nl==Pt.requestAnimationFrame||((Nl=Pt.requestAnimationFrame)||h$)(f$)}function Mo(t){var e=Dt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Dt=e}function Ya(t){var e=Dt;t.__c=t.__(),Dt=e}function Za(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ja(n,t[s])})}function Ul(t,e){return typeof e=="function"?e(t):e}var Hs,Dt,Ga,Nl,Ja,gr,Hl,Qa,Pt,Bl,Pl,Il,ql,Rl,Wl,Dl,Xa=S(()=>{hr();Ja=Object.is,gr=0,Hl=[],Qa=[],Pt=ht,Bl=Pt.__b,Pl=Pt.__r,Il=Pt.diffed,ql=Pt.__c,Rl=Pt.unmount,Wl=Pt.__;Pt.__b=function(t){Dt=null,Bl&&Bl(t)},Pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Wl&&Wl(t,e)},Pt.__r=function(t){Pl&&Pl(t),Hs=0;var e=(Dt=t.__c).__H;e&&(Ga==Dt?Dt.__h=[]:(e.__h.some(Mo),e.__h.some(Ya),Hs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ga=Dt},Pt.diffed=function(t){Il&&Il(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Vl(Hl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ga=Dt=null},Pt.__c=function(t,e){e.some(function(n){try{n.__h.some(Mo),n.__h=n.__h.filter(function(s){return!s.__||Ya(s)})}catch(s){n.__h=[function(){throw s}]}}),ql&&ql(t,e)},Pt.unmount=function(t){Rl&&Rl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Vl(Qa.push(o))}else Mo(o)}catch(r){e=r}}),s.__H=void 0,e&&Pt.__e(e,s.__v))};Dl=typeof requestAnimationFrame=="function"});function Kl(t){return Array.isArray(t)?t.map(Kl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Va("wbr",null),e]:[e])}var Vt,a,q=S(()=>{"use strict";xl();hr();Xa();hr();Xa();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Vt=()=>To(null);a=vl.bind((t,e,...n)=>Va(t,e,...typeof t=="string"?n.map(Kl):n))});function k$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Gl,n)&&!t.query.uit?{path:Gl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ni(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[b$[r]||r,i]);return k$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=g$.filter(i=>n&&M.route.query[i]).map(i=>[i,M.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function B(t,e=!1){let n=O(M.route.path,{...M.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ti},"",n),ei())}function ei(t=!1){let e=ni(location.hash),n=M.route.path.join("/")===e.path.join("/");M.route=e,Jl(e),!n&&window.scrollTo(0,t&&Ql.get(history.state?.turn)||0)}function Yl(t){Jl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ti=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Ql.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ti},""),ei(o)};return window.addEventListener("popstate",s,n),ei(),M.started=!0,()=>e.abort()}var g$,b$,Gl,M,Jl,ti,Ql,Ne,U=S(()=>{"use strict";g$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],b$={ernst:"gewicht"},Gl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};M={route:{path:[],query:{}},started:!1},ti=0,Ql=new Map;Ne=t=>O(["ding",t])});function et({text:t,title:e=t,children:n}){let s=Vt();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{M.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=M;return We(()=>{M.started&&t&&ft(t)},[t,e]),null}var it,Lt=S(()=>{"use strict";fe();q();U();it=()=>window.matchMedia("(max-width: 44rem)").matches});function he(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Us(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Ks(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function kr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function yr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Zl(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,C,R,Ht,E,y$,K,A=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],y$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),K=(t,e)=>y$.compare(t,e)});var y,Xl,tc,w$,_$,v$,x$,S$,O$,C$,j$,L$,M$,T$,De,Gs,N,b,se,nt,Ze,vt,Ve,Fn,ge,Xe,tn,Y,ws,ce,os,z=S(()=>{"use strict";Pa();y=Ba,{codes:Xl,progress:tc,queries:w$,names:_$,absent:v$,dates:x$,lists:S$,kinds:O$,called:C$,works:j$,partners:L$,lookups:M$}=y,T$=[Xl,tc,w$,_$,v$,x$,S$,O$,C$,j$,L$,M$];for(let t of[...T$,y.words,y.addresses,...[Xl,tc].flatMap(Object.values)])Object.setPrototypeOf(t,null);De=new Map(Object.entries(y.things)),Gs=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,se=t=>t?.words.page||b,nt=t=>Gs.get(t||"")||(N?void 0:y.plans[0]),Ze=t=>Gs.get(t),vt=t=>Gs.get(t.split("/")[0]),Ve=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Fn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ge=Fn[Fn.length-1].date,Xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",ws=(t=nt())=>t?.source||y.source,ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),os=(t,e=nt())=>(e?e.dates:Fn).find(n=>n.date===t)?.label||Y(t)});async function wr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function zo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var si,be,Z,xe,Se=S(()=>{"use strict";A();z();si=5*2**20,be=()=>window.werkplaats,Z=()=>be(),xe=()=>!!be()&&be()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!oi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ri(o,n),without:ri(r,n),links:i},p={...ri(l,n),...c};oi.set(s,p)}return oi.get(s)}function rs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=N&&Gs.has(t.plan)?t.plan:"",n=Fn.some(l=>l.date===t.stand)?t.stand:ge,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=Fo({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:ge}].map(Fo).find(z$)||Fo({plan:e,date:ge,stated:!1,expect:!0,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ai(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var oi,ri,En,Eo,z$,ii,ec,Mt=S(()=>{"use strict";z();Se();oi=new Map,ri=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));En=(t,e)=>G({...t,plan:e.key}).numbers[0];Eo=t=>t.key in y.answers,z$=t=>Eo(t)||!!be();ii=(t,e)=>Gs.get(e)?.steps.find(n=>n.notation===t)?.id,ec=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>ii(s.step,e))))});var nc,F$,_s,Ao,Tt,en,Js,dn=S(()=>{"use strict";A();z();nc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Us(nc,i,r)}F$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_s=(t,e=ge)=>!F$[e]?.has(t),Ao=(t,e=ge)=>(nc.get(t)||[]).filter(n=>_s(n.of[0]||n.from,e)),Tt=(t,e,n)=>Ao(t,n).filter(s=>s.name===e),en=(t,e,n)=>Tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Js=(t,e)=>t.from===e?t.to:t.from});var li,gt,w,oe,bt,$n,_r,vs,He,oc,Be,Qt,xs,re,pe,D,At,vr,rc,x,Yt,sc,Qs,ac,E$,xr,Sr,nn,Ys,A$,Oe,Zt,sn,H=S(()=>{"use strict";A();z();li=[],gt=(t,e)=>De.get(t)?.[e]||li,w=(t,e)=>gt(t,e)[0]||"",oe=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),bt=(t,e)=>oe(t,e)[0]||"",$n=t=>De.has(t),_r=t=>gt(t,"type"),vs=t=>rc.get(t)||li,He=(t,e)=>_r(t).includes(e),oc=t=>_r(t).map(e=>y.kinds[e]).find(Boolean),Be=t=>oc(t)?.page||"",Qt=t=>oc(t)?.kind||"",xs=t=>Be(t)==="organisation",re=t=>Be(t)==="undertaking",pe=t=>!!Be(t)&&!!w(t,"prefLabel"),D=(t,e)=>y.codes[t]?.[e]?.label||e||"",At=(t,e)=>D(y.lists[e],w(t,e)),vr=t=>y.names[t]||b.thing.foreign[t]||t,rc=new Map;for(let[t,e]of De)for(let n of e.type||li)Us(rc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Yt=t=>y.called[t]?.short||x(t),sc=t=>w(t,"identifier"),Qs=[...vs("Chapter")].sort((t,e)=>K(sc(t),sc(e))),ac=[...De.keys()].filter(re),E$=[...De.keys()].filter(xs),xr=t=>Xe.find(e=>e.notation===t),Sr=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),nn=Xe.map(t=>[t.notation,t.label]),Ys=Sr("InterventionKind"),A$=new Map(E$.map(t=>[w(t,"notation"),t])),Oe=t=>A$.get(t)||"",Zt=t=>y.addresses[t]||"",sn=t=>oe(t,"passage")});function lc(t,e,n){let s=Pe(t,n);return{name:x(e),short:Yt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:R(No(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var yn,Zs,Xs,to,ci,Or,Cr,Ut,No,N$,Pe,eo,An,as,Ss,ic,jr,Os,cc,pi,no,is,zt=S(()=>{"use strict";U();A();z();dn();H();yn=t=>y.works[t]?.steps||[],Zs=t=>y.works[t]?.kinds||[],Xs=t=>y.works[t]?.years||[],to=t=>y.works[t]?.leads||[],ci=t=>y.works[t]?.acts||[],Or=(t,e)=>Tt(t,"at",e).flatMap(n=>n.of),Cr=(t,e)=>Tt(t,"deadline",e).map(n=>n.from),Ut=t=>w(t,"isGeneric")==="true",No=t=>D("Modality",t),N$={},Pe=(t,e=ge)=>M.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||N$,eo=(t,e)=>Pe(t,e).report||"",An=(t,e)=>Pe(t,e).status||"",as=(t,e)=>Pe(t,e).state||"",Ss=(t,e)=>is(t).rows.filter(({id:n})=>Pe(n,e).outcome).map(n=>({...n,plan:t,...lc(n.id,n.work,e)})),ic=(t,e)=>y.promises[t.key].undated.filter(n=>_s(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...lc(n,s,e)}});jr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),Os=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),cc=t=>ce(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),pi=(t,e)=>{let{reports:n}=is(t);return n.find(s=>s.date===tn(t.key,e))||n[n.length-1]},no=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),is=t=>y.promises[t.key]});function Lr(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=G(e).links;return Tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:B$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Mr(t,e){if(re(t))return[t];let n=r=>re(r)&&Ve(r,e.plan);if(xs(t))return E(Nn(t,e).map(r=>r.to));if(!uc(t))return E(Ao(t,e.date).map(r=>Js(r,t))).filter(n);let s=[t,...Tt(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>Tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Lr(r,e).some(i=>i.step===t))}function $c({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Bo),d=T=>(!s||Lr(T,c).some(Wt=>w(Wt.step,"notation")===s))&&(!o||Zs(T).includes(o))&&(!r||Xs(T).slice(-1)[0]>=r)&&(!i||Xs(T)[0]<=i),m=E(u.flatMap(T=>Mr(T,c))),$=T=>u.includes(T)&&!l,h=m.filter(T=>!$(T)&&!d(T)),g=m.filter(T=>$(T)||d(T)&&!p.has(T)).sort(dc),k=u.filter(T=>!xs(T)),_=new Set(g),F=[...k.flatMap(T=>Mr(T,c)),e].filter(T=>_.has(T)).flatMap(T=>pc(T,c,l)),P=E([...u.filter(xs),...F]).filter(T=>!p.has(T)).sort(Tr),V=new Set(P),W=g.flatMap(T=>Nn(T,c,l).filter(Wt=>V.has(Wt.from))),tt=g.flatMap(T=>Lr(T,c).map(Wt=>({work:T,...Wt}))),Bt=[...Xe.map(T=>T.id),Cs],L=E([...u.filter(uc),...tt.map(T=>T.step)]).filter(T=>!p.has(T)).sort((T,Wt)=>Bt.indexOf(T)-Bt.indexOf(Wt)),_t=new Set(L),Jt=r||i?h.filter(T=>!Xs(T).length).length:0;return{who:P,what:g,steps:L,roles:W,ties:tt.filter(T=>_t.has(T.step)),left:h.length,undated:Jt}}function zr(t,{who:e,what:n},s){return re(t)?pc(t,s).filter(o=>!e.includes(o)).length:Mr(t,s).filter(o=>!n.includes(o)).length}function fc(t,e,n,s=!1){let o=mc(t,e,n,s),r=ui(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Po)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Tr))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function so(t,e,n,s=!1){let o=mc(t,e,n,s),r=ui(t,e,o),i=ui(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(h=>r.get(h)===$).sort(Tr)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(h=>o(h).filter(g=>p[$].includes(g)).sort(Tr).map(g=>(u.set(h,(u.get(h)||0)+(u.get(g)||0)),{from:g,to:h,roles:Nn(h,n).filter(k=>Js(k,h)===g)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function hc(t,e,n){let s=[t,e];return E(Nn(t,n,!0).map(o=>o.to)).map(o=>Nn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function ui(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function gc(t,e){let n=r=>Lr(r,e).map(i=>i.step),[s,o]=t.map(r=>Mr(r,e).flatMap(n));return Xe.filter(({id:r})=>s.includes(r)&&o.includes(r))}function bc(t,{date:e}){let[n,s]=t.map(o=>[o,...Tt(o,"member",e).map(r=>r.to)]);return E(n.filter(o=>s.includes(o)))}var Cs,di,Nn,pc,uc,B$,Bo,dc,Tr,mc,Po,Io=S(()=>{"use strict";A();Mt();z();dn();H();zt();Cs="dwars",di=60,Nn=(t,{date:e,plan:n},s=!1)=>Tt(t,"who",e).filter(o=>(s||o.acts)&&Ve(o.to,n)),pc=(t,e,n=!1)=>E(Nn(t,e,n).map(s=>s.from)),uc=t=>Be(t)==="step",B$=t=>bt(t,"broader")||t;Bo=t=>pe(t),dc=(t,e)=>K(Yt(t),Yt(e))||K(x(t),x(e)),Tr=(t,e)=>Number(Ut(t))-Number(Ut(e))||dc(t,e);mc=(t,e,n,s)=>o=>E(Nn(o,n).map(r=>Js(r,o))).filter(r=>r===t||r===e||re(r)||s||!Ut(r)),Po=30});var P$,vc,xc,qo,oo,I$,Sc,Ro,Ar,gi,$i,q$,Oc,Cc,yi,wi,jc,R$,Wo,mi,W$,D$,V$,H$,fi,kc,U$,bi,ki,hi,K$,yc,wc,_c,Fr,Er,Lc,G$,Mc=S(()=>{P$="ENTRIES",vc="KEYS",xc="VALUES",qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=oo(this._path);if(oo(n)==="")return{done:!1,value:this.result()};let s=e.get(oo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=oo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>oo(e)).filter(e=>e!=="").join("")}value(){return oo(this._path).node.get("")}result(){switch(this._type){case xc:return this.value();case vc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},oo=t=>t[t.length-1],I$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Sc(t,e,n,s,i,1,o,""),s},Sc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,h=$-i,g=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let F=m!==e[v],P=o[h+v]+ +F,V=o[h+v+1]+1,W=o[$+v]+1,tt=o[$+v+1]=Math.min(P,V,W);tt<g&&(g=tt)}if(g>n)continue t}Sc(t.get(p),e,n,s,o,u,i,l+p)}},Ro=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ar(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=yi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,q$(this._tree,e)}entries(){return new qo(this,P$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return I$(this._tree,e,n)}get(e){let n=gi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=gi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new qo(this,vc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,$i(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=$i(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=$i(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new qo(this,xc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ar=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ar(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ar(void 0,"",n)},gi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return gi(t.get(n),e.slice(n.length))},$i=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},q$=(t,e)=>{let[n,s]=Ar(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Oc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Cc(s,o,r)}}},Oc=t=>{if(t.length===0)return;let[e,n]=yi(t);if(e.delete(n),e.size===0)Oc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Cc(t.slice(0,-1),s,o)}},Cc=(t,e,n)=>{if(t.length===0)return;let[s,o]=yi(t);s.set(o+e,n),s.delete(o)},yi=t=>t[t.length-1],wi="or",jc="and",R$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?hi:e.autoVacuum;this._options={...fi,...e,autoVacuum:n,searchOptions:{...kc,...e.searchOptions||{}},autoSuggestOptions:{...U$,...e.autoSuggestOptions||{}}},this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ki,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,h);for(let g of m){let k=r(g,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,h);for(let g of m){let k=s(g,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ki,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||bi.batchSize,r=e.batchWait||bi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||hi.minDirtCount,s=s||hi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(wc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(wc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(fi.hasOwnProperty(e))return mi(fi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Fr(o),c._fieldLength=Fr(r),c._storedFields=Fr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Fr($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Er(o),c._fieldLength=await Er(r),c._storedFields=await Er(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let h=d[$];l===1&&(h=h.ds),m.set(parseInt($,10),await Er(h))}++p%1e3===0&&await Lc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ro,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(H$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:mi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...kc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,h;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if($)for(let[g,k]of $){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let v=u*g.length/(g.length+.3*_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let v=p*g.length/(g.length+_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=wi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=W$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let h=$.size,g=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),F=this._fieldLength.get(k)[m],P=V$(v,h,this._documentCount,F,g,c),V=s*o*d*_*P,W=p.get(k);if(W){W.score+=V,K$(W.terms,e);let tt=mi(W.match,n);tt?tt.push(u):W.match[n]=[u]}else p.set(k,{score:V,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,_c),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,_c),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");mi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,W$={[wi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),yc(s.terms,r)}}return t},[jc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);yc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[R$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},D$={k:1.2,b:.7,d:.5},V$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},H$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},fi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(G$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},kc={combineWith:wi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:D$},U$={combineWith:jc,prefix:(t,e,n)=>e===n.length-1},bi={batchSize:1e3,batchWait:10},ki={minDirtFactor:.1,minDirtCount:20},hi={...bi,...ki},K$=(t,e)=>{t.includes(e)||t.push(e)},yc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},wc=({score:t},{score:e})=>e-t,_c=()=>new Map,Fr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Er=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Lc(0);return e},Lc=t=>new Promise(e=>setTimeout(e,t)),G$=/[\n\r\p{Z}\p{P}]+/u});function Nr(t,e=[],n=ro(t),s=()=>!0){let o=Ht(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=Q$&&l.length>=c.length+Y$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function ls(t,e){let n=Do(t).map(Ht);return js(e).every(s=>n.some(Nr(s)))}function Br(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Tc))zc(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var J$,Q$,Y$,Tc,Z$,js,zc,Do,ro,ao=S(()=>{"use strict";A();J$=4,Q$=6,Y$=3,Tc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Z$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),js=t=>Z$(t).match(Tc)||[],zc=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],Do=t=>js(t).flatMap(zc),ro=t=>t.length>1&&t.length<=J$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function nm(){let t=new Map([...De.keys()].filter(pe).map(n=>[n,{sort:[Qt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of De){let o=wn.owners.flatMap(i=>oe(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...em(n)),r?.text.push(...wn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(wn.weights[n]??wn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Qt(n),titles:tm(n),...s},weight:Math.min(..._r(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[wn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:wn.question,...i,weight:e("question")}})]}function sm(){let t=new Map(nm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(c,p)=>p==="id"?c.id:c[p].join(" · "),tokenize:Do,processTerm:c=>io(c)?null:Ht(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let p of[c.titles,c.sort,c.text].flat().flatMap(Do))io(p)||n.add(Ht(p));let o=e.flatMap(c=>c.titles).flatMap(Do),r=new Set(o.filter(ro).map(Ht)),l=[...e.filter(c=>wn.synonyms.some(p=>He(c.id,p))).map(c=>c.titles),...wn.same].map(c=>E(c.map(Pr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function cm(t){if(Ce.known.has(t))return _i.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ce.known.has(n));return[..._i.get(t)||[],...e.flatMap(n=>_i.get(n)||[n])]}function vi(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ce.shorts.has(o));if(n||ro(t))return Nr(n||t,[],!0);let s=[...Ce.known].some(o=>o.startsWith(e));return Nr(t,cm(e),!1,o=>s||Ce.known.has(o))}function Ac(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ce.known.has(n)||e<Fc&&!Ce.shorts.has(n))continue;let o=s.length>=Fc&&Ce.known.has(s)?[s]:Ac(s);if(o.length)return[n,...o]}return[]}function pm(t){for(let e of t.length<om||/\d/.test(t)?[]:t.length<rm?[1]:[1,2]){let s=Ce.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Nc(t){let e=js(t),n=e.filter(s=>!io(s));return(n.length?n:e).flatMap(s=>{if(ro(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Ac(Ht(s)),()=>pm(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>xi(vi(l)).length))return i}return[s]})}function um(t,e){let n=Ce.groups.flatMap(s=>s.filter(o=>o.length>am&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>js(s).filter(o=>!io(o)))]}function dm(t,e){let[n,...s]=t.titles.map(Pr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Si(t){Ce=Ce||sm();let e=Nc(t),n=e.join(" "),s=js(t).filter(c=>e.length===1||!io(c)).join(" "),o=Ht(n)===Ht(s)?Pr(t):Pr(n),r=um(e,o).map(c=>c.map(vi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:im,queries:xi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of lm.entries())for(let{id:m,score:$}of Ce.mini.search({combineWith:"AND",queries:p},{fields:d})){let h=Ce.items.get(m),g=dm(h,o)??u+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||K(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ht(n)===Ht(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Ic(t,e){let n=r=>{let[i,l]=Br(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var wn,X$,io,Pr,Ec,tm,em,om,rm,Fc,am,im,lm,_i,Ce,xi,Bc,Pc,Oi=S(()=>{"use strict";Mc();ao();U();A();z();H();wn=b.search,X$=new Set(wn.small),io=t=>!ro(t)&&X$.has(Ht(t)),Pr=t=>` ${js(t).map(Ht).join(" ")} `,Ec=new Map;for(let[t,e]of y.search.english)Us(Ec,t,e);tm=t=>E([x(t),Yt(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...Ec.get(t)||[]]),em=t=>wn.sorts.flatMap(e=>gt(t,e).flatMap(n=>[D(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));om=6,rm=10,Fc=4,am=4,im="OR",lm=[["titles"],["titles","sort"],["titles","sort","text"]],_i=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));xi=t=>[...Ce.known].filter(t);Bc=t=>{let{found:e,read:n}=Si(t);return e.length===1&&!n?O(e[0].path):""},Pc=t=>E(Nc(t)).filter(e=>!io(e)&&xi(vi(e)).length)});function Ir(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return f(Ue.export.footnote,{phrase:t,sources:Pn(s),addresses:e.map(i=>`; ${Zt(i)}`).join(""),version:o+(r?f(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ct(n,s)}`:""})}var Ue,_n,Bn,lo,Pn,co,Ke,ke,st,ot,$m,Ci,Ct,lt=S(()=>{"use strict";A();z();H();zt();Ue=b.shared,_n=Ue.silence,Bn=(t=nt())=>t?f(se(t).shared.report,{date:Y(t.date)}):Ue.reports,lo=(t=nt(),e=Ue.nothing)=>`${C(e,t?1:2,{report:R(Bn(t))})} ${_n}`,Pn=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),co=(t,e)=>[Pe(t,e).word||"",Pe(t,e).more||""],Ke=(t,e)=>co(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||R(e.label)]])),st=t=>t===null?Ue.all_steps:xr(t)?.label||t,ot=t=>D("InterventionKind",t),$m=(t,e)=>e?os(tn(e.key,t.date),e):t.date===ge?Ue.choices.latest:f(Ue.choices.others_latest,{date:os(t.date)}),Ci=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&se(s).shared.choices.links_stated,e&&Ue.choices.strict_phrase].filter(Boolean).join(" · ")||Ue.choices.all_phrase,Ct=(t,e=nt(t.plan))=>[$m(t,e),Ci(t,e),t.expect?Ue.choices.with_phrase:Ue.choices.without_phrase].join(" · ")});function mm({text:t,done:e}){let n=Vt(),s=Vt();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${cs.by_hand} ref=${n} onClose=${e}>
      <p>${cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Vo(t,e=cs.copied){try{await navigator.clipboard.writeText(t),ft(e)}catch{let n=document.createElement("div");document.body.append(n),kn(a`<${mm} text=${t} done=${()=>n.remove()} />`,n)}}function on(t,e,n){kl(t,e,n),ft(f(cs.downloaded,{name:t}))}function po(){return!y.files.length&&!be()?null:a`
    <section class="bestanden" aria-label=${Wc}>
      <h2>${Wc}</h2>
      <ul>
        <li><a href="#/samenvatting">${qc.label}</a> <span class="zacht">${qc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${fm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${be()&&a`<li><a href="#/controleer">${Rc.label}</a> <span class="zacht">${Rc.description}</span></li>`}
      </ul>
    </section>
  `}var qc,Rc,Wc,cs,vn,Xt,ue,In,qn,xn,fm,Kt=S(()=>{"use strict";fe();q();A();z();Se();lt();({summary:qc,save:Rc,title:Wc}=b.frame.foot.files),cs=b.shared.export;vn=({text:t,label:e=cs.copy})=>a`<button type="button" class="klein" onClick=${()=>Vo(t())}>${e}</button>`,Xt=({name:t,rows:e,label:n=cs.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>on(t,yr(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ue=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ct(t,s):n]},In=cs.heads,qn=(t,e,n)=>[[...t.map(s=>s.label),...In],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],xn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>nt(t(e))?.title||""}]:[],fm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Dc({name:t}){let e=ji(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${O(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var hm,ji,Vc=S(()=>{"use strict";q();U();z();hm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),ji=t=>hm.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Le(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:gm[t](r),id:t==="partner"?Oe(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function qr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Hc?null:n,plan:s}}function je(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function uo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(Eo))return()=>null;let c=u=>[de(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(G(u).matrix[t].map(c)));return(u,d)=>{let m=de(u,d,n.key),[$,h,g,k]=p.map(v=>bm(v.get(m)));return k===$?null:{by:h===$!=(g===$)?h===$?"reading":"basis":"both",usual:p[0].get(m)}}}var Hc,gm,rn,de,Ls,Rr,Wr,bm,mn=S(()=>{"use strict";A();Mt();z();H();lt();Hc="alle",gm={kind:t=>R(ot(t)),form:t=>R(D("ExploitationForm",t)),partner:t=>x(Oe(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];de=(t,e,n)=>[t,e??Hc,...N?[n]:[]].join("~");Ls=t=>`cel-${t.replaceAll("~","-")}`,Rr=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Wr=t=>[je(t).word,...je(t).lines].join(", "),bm=t=>t&&JSON.stringify([t.phrase,je(t).look,t.most_basis])});function Kc({passage:t}){let[e,n]=I("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Uc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Uc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Dr(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function te({id:t,date:e}){let[n,s]=co(t,e);return a`<span class=${`chip s-${as(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ae({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${km[e]}
    </svg>
  `:null}function ie({of:t}){let e=E(t.flatMap(sn));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${Li} passage=${n} /></li>`)}
    </ul>
  `:null}function Rn({of:t,look:e}){let[n,...s]=sn(t);return n?a`
    <p class=${e}>
      ${Zt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${xe()&&a`<${Kc} passage=${n} />`}
    </p>
  `:null}var Uc,j,Ft,fn,km,Vr,Li,Hr,ps,dt=S(()=>{"use strict";q();U();A();z();Se();H();lt();zt();Uc=b.shared.passage;j=({id:t,text:e})=>pe(t)?a`<a href=${Ne(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Ft=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),fn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`;km={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Vr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${D("Severity",t)}</span>`,Li=({passage:t})=>[Zt(t),xe()&&a`<${Kc} passage=${t} />`];Hr=({id:t})=>[bt(t,"broader")&&[a`<${j} id=${bt(t,"broader")} />`," › "],a`<${j} id=${t} />`],ps=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Mi({list:t,plan:e}){if(!t.length)return a`<p>${Ze(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${_m} ...${o} />`]);return a`
    <p class="zacht">${Ur.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ti({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function zi({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Vr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${N&&` · ${Ze(t.plan).title}`}
      ${pe(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function Gr({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=$o(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ti} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${vm} passage=${o} />`}
    ${s.why&&a`<p><strong>${Ur.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:us(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ur.who}</strong></p><${Mi} list=${t.candidates} plan=${t.plan} />`}
    <${vn} text=${()=>Ir(t.sentence,$o(t),e,nt(t.plan))} />
  `} /></div>`}var Ur,Wn,$o,us,Gc,ym,wm,Kr,Jc,_m,vm,Qc,mo=S(()=>{"use strict";ao();q();U();A();z();H();lt();Kt();dt();Ur=b.shared.gaps,Wn=t=>[t,...t.also],$o=t=>Zt(t.evidence)?[t.evidence]:[],us=t=>y.queries[t]?.title||t,Gc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ym=(t,e)=>Gc(e.gewicht,[t.severity])&&(!e.tekst||ls(t.sentence,e.tekst))&&Wn(t).some(n=>Gc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),wm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Kr=t=>t.flatMap(e=>Wn(e).map(n=>wm(e,n))),Jc=(t,e)=>(e.vraag?Kr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>ym(n,e)),_m=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Ft} ids=${e} name=${Yt} />`,n&&Ur.more_work,")"]:t;vm=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${Li} passage=${t} />
  </p>
`;Qc=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${zi} gap=${t} query=${y.queries[t.query]} />
    <${Gr} gap=${t} scenario=${e} />
  </article>
`});function fo(t,e,n=null,s=Cm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Jr(l.key),turn:Ei(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(xm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Jr(t),folds:!0,more:!0,turn:Ei(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ms({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Yc).join(" · ")}${s.length>Yc&&" …"}</span>`}
    </div>
  `}function Qr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Jr(t),turn:s||Ei(t)};return a`
    <section class="blok">
      ${t?a`<${Ms} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ts(r)}>${o}</div>
    </section>
  `}var xm,Zc,Sm,Om,Yc,Cm,Fi,Jr,Ei,Ts,zs,Fs=S(()=>{"use strict";q();U();Lt();A();z();xm=b.shared,Zc="uit",[Sm,Om,Yc]=[20,6,4],Cm=()=>it()?Om:Sm,Fi=()=>(M.route.query.vouw||"").split(",").filter(Boolean),Jr=t=>Fi().includes(Zc)||Fi().includes(t),Ei=(t,e=[t])=>()=>{let n=e.filter(o=>Jr(o)!==(o===t)),s=Fi().filter(o=>o!==Zc&&!e.includes(o));B({vouw:[...s,...n].join(",")},!0)};Ts=t=>t.open?null:"dicht";zs=({id:t,items:e,first:n,as:s="ul"})=>fo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ms} part=${o} />`}
      <${s} class=${Ts(o)}>${o.rows}<//>
    `)});function jm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Ai(l,t):u,$=g=>{let k=m===g.key?`-${g.key}`:g.key;l?B({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;ft(f(_.sorted,{column:g.label.toLowerCase(),direction:v}))},h=fo(s,kr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${jm} id=${s} column=${g} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ts(g)}>
              ${g.folds&&a`<${Mm} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${Lm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>!Tm(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ai,Lm,Mm,Tm,Me,On,Dn,Te=S(()=>{"use strict";fe();q();U();A();z();H();lt();Fs();dt();Ai=(t,e="")=>M.route.query[t]||e;Lm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Mm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ms} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Tm=t=>t==null||t===!1||t===""||t.length===0;Me=(t,e,n)=>({key:t,label:e,text:s=>x(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),On=(t,e,n,s)=>({key:t,label:e,text:o=>Ke(n(o),s),cell:o=>a`<${te} id=${n(o)} date=${s} />`}),Dn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ie} of=${e(n)} />`})});function zm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Tt(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${E(o).join(", ")})`}<${ps} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Fm(t){let e=w(t,"dueBy");return e&&` (${f(ze.bound,{date:Y(e)})}; ${No(w(t,"modality"))})`}function Em({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Pe(n,e);return a`
          <li>
            ${s&&`${R(s)}: `}“${w(n,"deadlineText")}”${Fm(n)}
            ${w(n,"revises")==="true"&&`, ${ze.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function Ni({id:t,date:e}){let n=Yr(t,e),s=o=>y.lookups[o]?.description;return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${j} id=${o} />: <strong>${s(o)}</strong><${ie} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Es({of:t}){let e=o=>[bt(o,"barrier")&&f(ze.at_step,{step:x(bt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&At(o,r))].filter(Boolean),n=o=>w(o,"status")?f(ze.other_status,{reading:e(o).join(", ")}):f(ze.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:ze.other_unsaid}),s=oe(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Ho({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=D("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Hr} id=${bt(t,"barrier")} />
        ${` · ${gt(t,"interventionKind").map(ot).join(", ")} · ${s} · `}
        <${ae} basis=${n} />${` ${ke[n]?.[1]||D("Basis",n)}`}
      </p>
      <p class="reden"><strong>${ze.here}</strong>${w(t,"rationale")}</p>
      <${Es} of=${t} />
    </div>
  `}function tp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=eo(t,s),r=w(t,"promise"),i=Cr(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Ho} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ze.across}</strong>${w(t,"rationale")}</p>`,p=[[ze.facts.deadline,i.length>0&&a`<${Em} ids=${i} date=${s} />`],[ze.facts.who,a`<${zm} id=${t} date=${s} />`],[ze.facts.figures,Yr(t).length>0&&a`<${Ni} id=${t} date=${s} />`],[ze.facts.how,c],[ze.facts.where,a`<${ie} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Qt(t)} · <${te} id=${t} date=${s} /></p>
      <${Xc} lead=${r&&ze.promise} text=${r||w(t,"summary")} />
      <${Xc} lead=${ze.progress} text=${w(o,"summary")} />
      ${o&&a`<${Es} of=${o} />`}
      <${Sn} pairs=${p} />
    </article>
  `}var ze,Yr,Xc,hn,ds=S(()=>{"use strict";q();A();Mt();z();dn();H();lt();zt();dt();Te();ze=b.shared.work;Yr=(t,e)=>en(t,"figure",e);Xc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;hn=t=>[...t].sort((e,n)=>K(x(e),x(n)))});function Vn({bar:t,support:e=!1,most:n=Am}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function ta(t,e,n){let{word:s,lines:o}=je(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&Cn.requested_mark];return[s,...o,...r||[],e&&Xr(e,n)].filter(Boolean).join(" · ")}function qm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Cn.undecided}</p>`;let l=O("overzicht",{...M.route.query,cel:de(e,null,n)});return a`
    <p>${lo(nt(n))}</p>
    ${s.length>0&&a`<h3>${Cn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(Cn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${Cn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Cn.who}</h3><${Mi} list=${r} plan=${n} />`}
  `}function Rm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Vt(),c=Vt();We(()=>{let h=document.getElementById(Ls(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(Ls(i)))?.focus()},[]);let{word:p,lines:u,look:d}=je(e),m=f(Cn.panel_note,{scenario:Ct(o,r)}),$=h=>Or(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(Cn.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Xr(n,r)}. ${f(Cn.changed.usual,{phrase:Wr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Cn.requested} <${Ft} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${tp} key=${h} id=${h} scenario=${o} contributions=${$(h)} />`):a`<${qm} cell=${e} />`}
    </dialog>
  `}function ho({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=qr(t),i=nt(r);if(!i)return null;let l=Le(e,n,i).find(d=>d.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let p=uo(e,n,i)(s,o);return a`<${Rm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ie,Cn,Am,Nm,Uo,Bi,Bm,Pm,Im,Zr,Xr,As=S(()=>{"use strict";q();U();A();z();mn();H();lt();zt();mo();dt();ds();Ie=b.overview.legend,Cn=b.overview,Am=20;Nm=y.codes.CellState,Uo=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Vn} bar=${[[o,1]]} /></span>${R(Nm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Vn} bar=${[[Ie.support_state,1]]} support=${!0} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Bi=()=>a`
  <ul class="stalen">
    ${Object.entries(ke).map(([t,[,e]])=>a`<li><span class="staal"><${ae} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Bm,...Pm]=Ie.sample.words,Im=Ie.sample.bar.map(([t,e])=>[t,Number(e)]),Zr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Vn} bar=${Im} /><strong>${Bm}</strong>
      ${Pm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Uo} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Bi} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
  </aside>
`,Xr=({by:t},e)=>se(e).overview.changed[t]});function op({id:t=""}){let e=me.reading;return a`
    <${an} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${sp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Pn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Dm({open:t=!0}){let{howto:e}=b.overview,n={report:N?e.reports:Bn(),marks:Object.values(ke).map(([s])=>s).join(" "),source:ws()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function Hm({name:t,one:e,plan:n,open:s}){let o=Vt();return ee(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Dr(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Vm} one=${e} />`}
    </li>
  `}function Qm(){let t=me.unjudged,e=hn($e.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Qt(n).toLowerCase()}</span></li>`);return a`
    <${an} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Ym(){let t=o=>a`<${Gm} id=${o} />`,e=np($e.weak).map(t),n=f(me.weak.intro,$e.links),s=np($e.statuses).map(o=>a`<${Jm} id=${o} />`);return a`
    <${an} of=${me.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${an} of=${me.other} id="anders" count=${$e.other.length}><ul>${$e.other.map(t)}</ul><//>
    ${s.length>0&&a`<${an} of=${me.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Xm(){if(!$e.judged.length)return null;let t=e=>f(me.judged.line,{step:x(bt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:At(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${an} of=${me.judged} id="oordelen" count=${$e.judged.length}>
      <ul>${$e.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function tf(){let t=me.expected.columns,e=[Me("stap",t.step,n=>bt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${an} of=${me.expected} id="verwacht" count=${$e.expected.length}>
      <${ct} id="verwachtingen" caption=${me.expected.caption} rows=${$e.expected} columns=${e} />
    <//>
  `}var Ko,me,Wm,an,sp,Vm,Um,Km,rp,$e,ep,np,Gm,Jm,Zm,ap,ip=S(()=>{"use strict";q();U();Lt();A();Mt();z();H();lt();As();Fs();dt();Te();ds();Ko=b.method,me=b.unknown,Wm=3,an=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Qr} id=${e!==void 0&&e<=Wm?"":s} close=${o}
    title=${e===void 0?t.title:f(me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,sp=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Vm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${$n(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Um=()=>B({getal:null},!0),Km=({scenario:t})=>a`
  <${an} of=${Ko.numbers} id="getallen" close=${M.route.query.getal?Um:null}>
    ${ce(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,s])=>a`
              <${Hm} key=${n} name=${n} one=${s} plan=${e} open=${M.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,rp=({route:t})=>a`
  <${et} text=${Ko.title}><p class="uitleg">${Ko.intro}</p><//>
  <${Dm} />
  <div class="blok"><${Zr} /></div>
  <${an} of=${Ko.states} id="standen"><${sp} list="CellState" /><//>
  <${Km} scenario=${J(t.query)} />
  <${op} />
  <p><a href=${O("weet-niet")}>${Ko.unknown}</a></p>
`,$e=y.unknown,ep=t=>hn(t).map(e=>a`<li><${j} id=${e} /></li>`),np=t=>[...t].sort((e,n)=>K(x(bt(e,"initiative")),x(bt(n,"initiative")))),Gm=({id:t})=>a`
  <li>
    <${j} id=${bt(t,"initiative")} />${" → "}<${Hr} id=${bt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Es} of=${t} />
  </li>
`,Jm=({id:t})=>a`
  <li><${j} id=${bt(t,"initiative")} />${`: ${At(t,"status")}`}<${Es} of=${t} /></li>
`;Zm=()=>a`
  <${an} of=${me.clashes} id="tegenspraak" count=${$e.clashes.length}>
    ${hn($e.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ie} of=${[t]} />
        </div>
      `)}
  <//>
`;ap=()=>a`
  <${et} text=${me.title}><p class="uitleg">${me.intro} ${_n}</p><//>
  <${Qm} />
  <${Ym} />
  <${Zm} />
  <${Xm} />
  <${an} of=${me.nameless} id="naamloos" count=${$e.nameless.length}><ul>${ep($e.nameless)}</ul><//>
  <${an} of=${me.generic} id="verzamelnamen" count=${$e.generic.length}><ul>${ep($e.generic)}</ul><//>
  <${tf} />
  <${op} id="lezen" />
`});function Nt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||M.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>B({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function cp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function cn({children:t}){if(!it())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=E(Object.keys(M.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!ef.test(s)).length,n=e?f(ln.filters_set,{count:e}):ln.filters;return a`<${cp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ns({query:t,children:e}){let n=!it()&&nf.some(s=>t[s]);return a`<${cp} look="keuzes" id="wijzig" phrase=${ln.change} opens=${n}>${e}<//>`}function Go(){let t=J(M.route.query),e=nt(t.plan)?.dates||Fn;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=ai(M.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${Hn} legend=${ln.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Pi(){let{query:t}=M.route,e=J(t),{counted:n}=se(nt(e.plan)).shared.choices,s=Object.entries(sf).filter(([,o])=>lp(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${lp(r,e)}
                  onChange=${()=>B(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function jn(){let{query:t}=M.route,e=ln.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=ai(t,"verwachtingen",n);return a`
    <${Bs} />
    <${Pi} />
    <${Go} />
    <${Hn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,Hn,go,bo,ef,nf,Bs,sf,lp,ko,ea,Un,Ge=S(()=>{"use strict";q();U();Lt();A();Mt();z();lt();ln=b.shared,Hn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>B({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;go=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${M.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>B({[e]:s.target.value},!0)} />
  </label>
`,bo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>B(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;ef=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;nf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Bs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Nt} label=${ln.plan} name="plan" options=${t} /></div>`};sf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},lp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;ko=()=>J(M.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>B({lezing:null})}>
        ${ln.choices.strict_off}
      </button>
    </p>
  `,ea=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ct(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${jn} />
  </details>
`,Un=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function of(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function rf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ri(s,o,.8);return n}function lf(t,e){return[...t.querySelectorAll(af)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=na(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return cf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ii(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:pp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function cf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Ps(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:pf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Ps(p.trim(),d,u.fontWeight),[m]})}function Ps(t,e,n){return qi.font=`${n} ${e}px ${sa}`,qi.measureText(t).width}function uf(t,e,n){let{width:s,height:o}=e,r=na(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ri(s/2,o/2,s/2-1):Jo(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ii(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:of(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:rf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Jo(0,o/2-1,s,2),fill:u[0]});for(let[,$,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Jo(0,o+Number(h),s,-Number(h)),fill:$}):i.push({at:r,d:Jo(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:$,wide:+g});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,h]of Object.entries(m)){let g=d($);g.wide&&Ii(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function df(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Ps("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=qi.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Ps(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=na(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function up(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return lf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?df(u,l,c):u instanceof Element?up(u,l,c):[]);return o.style.transform="",[...uf(s,i,l),...p]}function Wi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=up(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ps(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var na,Ii,Jo,Ri,pp,af,pf,qi,sa,dp=S(()=>{"use strict";na=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ii=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Jo=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ri=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;pp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ri(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Jo(t("x"),t("y"),t("width"),t("height"))},af=[...Object.keys(pp),"text"].join();pf=(t,e,n)=>na(new DOMMatrix(t).translate(e,n)),qi=document.createElement("canvas").getContext("2d"),sa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Di(t,e,n,s,o,r){let i=Zl(t,p=>Ps(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Kn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function gp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Pn(nt(e?.plan)),e&&Ct(e)].filter(Boolean).join(". "),l=f(oa.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=Wi(c);c.classList.remove("heel");let u=Math.max(p.width,mf),d=Di(t,22,650,$f,u,Kn),m=Di(`${i}. ${_n}`,13,400,$p,u,d.below+2),$=m.below+16,[h,g,k]=[Kn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(Wi).flatMap(P=>{h>Kn&&h+P.width>Kn+u&&([h,g,k]=[Kn,g+k+6,0]);let V=fp(P.shapes,h,g);return h+=P.width+20,k=Math.max(k,P.height),V}),v=Di(l,13,400,$p,u,g+k+16),F=[...d.shapes,...m.shapes,...fp(p.shapes,Kn,$),..._,...v.shapes];return{title:`${t} ${i}. ${_n}`,width:u+2*Kn,height:v.below+Kn,shapes:F}}function hf(t){let{title:e,width:n,height:s,shapes:o}=gp(t),r=document.createElementNS(hp,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(hp,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":sa,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_,opacity:v}of o){let[F,P,V,W,tt,Bt]=c,L=F===1&&!P&&!V&&W===1?`translate(${tt} ${Bt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:L,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":h},opacity:v===1?void 0:v}):l(r,"text",{transform:L,"font-size":g,"font-weight":k,"font-style":_,fill:d},p)}on(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function gf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=gp(t),o=document.createElement("canvas"),r=Math.min(ff,mp/e,mp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${g}px ${sa}`,p!==void 0&&i.fillText(p,0,0);let F=new Path2D(u);d!=="none"&&i.fill(F),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((h||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),i.stroke(F)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?on(l,c,"image/png"):ft(f(oa.too_large,{name:l})),"image/png")}var oa,$f,$p,Kn,mf,ff,mp,fp,hp,Fe,$s=S(()=>{"use strict";fe();q();A();z();lt();Kt();dp();oa=b.shared.export,[$f,$p]=["#16212B","#46525D"],[Kn,mf,ff,mp]=[28,720,2,12e3],fp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));hp="http://www.w3.org/2000/svg";Fe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>hf(t)}>${oa.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>gf(t)}>${oa.png}</button>
  </span>
`});function bp({rows:t,at:e,unit:n,end:s}){let o=s?It.right:It.left-It.box,r=s?It.right+It.box+12:It.left-It.box-12;return t.map(({state:i,count:l,y:c})=>{let p=It.top+c*n,u=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${It.box} height=${u} />
        <text x=${r} y=${p+u/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function bf({band:t,unit:e}){let n=t.count*e,s=It.top+t.y1*e+n/2,o=It.top+t.y2*e+n/2,r=(It.left+It.right)/2,i=C(ms.band,t.count,{from:fs(t.from),to:fs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${It.left} ${s} C${r} ${s} ${r} ${o} ${It.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function kp({flow:t,one:e,other:n,counted:s}){if(it())return a`<${kf} flow=${t} />`;let o=It.height/t.height,r=t.bands.map(i=>C(ms.band,i.count,{from:fs(i.from),to:fs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${ms.title}>
      <svg viewBox=${`0 0 ${It.width} ${It.height+It.top+14}`} role="img"
        aria-label=${f(ms.picture,{before:e.label,after:n.label,phrase:r.join("; ")})}>
        <text class="stroomkop" x=${It.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${It.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${bf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${bp} rows=${t.left} at=${fs} unit=${o} />
        <${bp} rows=${t.right} at=${fs} unit=${o} end />
      </svg>
      <figcaption>${ms.caption}</figcaption>
      <p class="acties"><${Fe} name="overgang" title=${`${ms.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ms,It,fs,kf,yp=S(()=>{"use strict";q();Lt();A();z();H();$s();ms=b.compare.flow,It={width:960,height:430,top:40,left:230,right:640,box:16},fs=t=>t?R(D("CellState",t)):ms.fresh;kf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${fs(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${fs(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${ms.listed}</p>
  </div>
`});function _f(t){let e=Ln[Ln.length-1],n=y.plans.map(c=>Ln.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Ln[0],e],r=Ln.slice(0,-1).find(c=>c.key===t.van)||s,i=Ln.slice(Ln.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function vf({change:t,other:e}){let n=de(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ge?null:e.date},!1),o=f(X.see_cell,{kind:ot(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${X.see}<span class="sr">${o}</span></a></li>`}function xf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(X.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${fo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ms} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ts(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ne(s)}>${X.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Sf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:u=>u.other_barrier||u.barrier||"",titles:[...nn,["",b.shared.all_steps]]},i=u=>u.map(d=>x(Oe(d)||d)).join(", "),l=u=>E([u.barrier,u.other_barrier].map(st)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:u=>R(ot(u.kind))},{key:"een",label:e.label,text:u=>R(u.states[0])},{key:"ander",label:n.label,text:u=>R(u.states[1])},{key:"weg",label:X.left[s],sort:!1,text:u=>i(u.left)},{key:"erbij",label:X.joined[s],sort:!1,text:u=>i(u.joined)}],p=()=>qn(c,t.changes,()=>ue(null,"",o));return a`
    ${fo("verschillen",t.changes,r).map(u=>a`
        ${u.folds&&a`<${Ms} part=${u} level=${3} count=${C(X.differ,u.rows.length)}
            names=${u.rows.map(d=>R(ot(d.kind)))} />`}
        <ul class=${Ts(u)}>
          ${u.rows.map(d=>a`<${vf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(u=>a`<p class="zacht">${u}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${ct} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Xt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function Of({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?yf(p):X.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:u=>String(e.bands.find(d=>d.from===u.state&&d.to===p)?.count||X.nothing)}))],c=f(X.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${f(X.counts,{both:r,fresh:t.fresh.length})}</p>
      <${kp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${ct} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Cf(t,e){if(!e)return t;let n=o=>yn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function jf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ke(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${X.not_yet}</span>`:a`<${te} id=${m} date=${e.date} />`,p=[Me("actie",X.action,m=>m),{key:"wat",label:X.what,text:Qt},{key:"plan",label:e.label,text:l,cell:c},On("nu",n.label,m=>m,n.date)],u=()=>qn(p,r,()=>ue(null,e.plan.key,o)),d=()=>B({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${X.show_all}</button>
        <${Xt} name="vergelijk.csv" rows=${u} />
      </div>
      <${ct} id="vergelijk" caption=${X.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function _p({route:t}){if(Ln.length<2)return a`<${et} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:n,after:s}=_f(t.query),o=J(t.query),r=Ci(o),i=wf(e,n,o),l=Xe.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Cf(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=f(X.intro[d],{before:Y(e.date),after:Y(n.date)});return a`
    <${et} text=${X.heading[d]} title=${X.title}><p class="uitleg">${m} ${_n}</p><//>
    <${cn}>
      <${Pi} />
      <div class="velden">
        ${Ln.length>2&&a`
            <${Nt} label=${X.first} name="van" chosen=${e.key} options=${wp(Ln.slice(0,-1))} />
            <${Nt} label=${X.second} name="met" chosen=${n.key} options=${wp(s)} />
          `}
        <${Nt}
          label=${X.columns.step} name="stap"
          options=${nn} />
      </div>
    <//>
    ${p&&u&&a`<${Of} actions=${p} flow=${u} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${xf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(X.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Sf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${jf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${ne} text=${C(X.shown,c.changes.length)} />
  `}var X,yf,Ln,wp,wf,vp=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();zt();Ge();Kt();Fs();dt();yp();Te();X=b.compare,yf=t=>R(D("CellState",t)),Ln=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(X.side,{plan:t.title,label:n}):R(n)}))),wp=t=>t.map(e=>[e.key,e.label]),wf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Mf({row:t,cell:e,change:n,step:s,plan:o}){let r=ta(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=de(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ls(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>B({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${xp} cell=${e} />
      </button>
    </td>
  `}function Ff({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(le.caption,{scenario:Ct(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Tf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.phrase:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Mf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${zf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Pf({plan:t,scenario:e,reach:n}){let s=Le("partner",e,t),o=uo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Un} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Un} plan=${t} />
    <p>${En(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Ff} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Fe} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Af} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Bf} reach=${n} />
      </div>
      <${Nf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Cp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${le.heading} title=${le.title} />
      <p class="zacht">${Ct(e)}</p>
      <${Ns} query=${t.query}><${jn} /><//>
    </div>
    ${ce(e).map(o=>a`
        <${Pf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ho} address=${s} by="partner" scenario=${e} />`}
    <${ne} text=${s?"":f(le.shown,{scenario:Ct(e)})} />
  `}var le,Lf,xp,Vi,Tf,Sp,Op,zf,Ef,Af,Nf,Bf,jp=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();As();Ge();$s();dt();le=b.coverage,Lf=5,xp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ae} basis=${t.most_basis} />
    <${Vn} bar=${t.bar} support=${t.support_only} most=${Lf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Vi=t=>!t.acting&&!t.undecided,Tf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Vi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ne(t.id)}>${t.label}</a>
    <span class=${Vi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,Sp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Op=t=>t.undecided?"onbeslist":"arcering",zf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Op(e)}><${Sp} column=${e} /></td>
`;Ef=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...M.route.query,cel:de(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${je(e).word}${n&&`, ${Xr(n,o)}`}</span>
      <${xp} cell=${e} />
    </a>
  </li>
`,Af=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Ef} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Vi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(le.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Op(o)}><${Sp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Nf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Uo} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Bi} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Bf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Tp(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Le("kind",t,e),o=Le("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Lp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var Lp,Mp,Hi,ra=S(()=>{"use strict";A();Mt();z();dn();mn();H();zt();Lp=(t,e)=>Number(Ut(t))-Number(Ut(e))||K(x(t),x(e)),Mp=({date:t,plan:e})=>vs("InformationFlow").filter(n=>_s(n,t)&&Ve(n,e)).map(n=>{let s=oe(n,"between"),o=r=>[...oe(n,r),...s].sort(Lp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(w(n.id,"content"),w(s.id,"content"))),Hi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Wf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(V=>o.get(V)).filter(V=>V!==void 0),[u,d]=p.sort((V,W)=>V.left-W.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,g]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${$}C${k} ${$} ${k} ${g} ${h} ${g}`,v=Rf.map(V=>{let[W,tt,Bt,L]=[(1-V)**3,3*V*(1-V)**2,3*V*V*(1-V),V**3];return{d:_,x:W*m+(tt+Bt)*k+L*h,y:(W+tt)*$+(Bt+L)*g}}),P=v.find(V=>r.every(W=>Math.max(Math.abs(W.x-V.x),Math.abs(W.y-V.y))>qf))||v[0];return c!==void 0&&r.push(P),P})}function Df(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function yo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Vt(),[c,p]=I([]);We(()=>{let g=()=>p(Wf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(g=>g.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),$=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!If.includes(g.key))return i(g.key,k);let _=Df(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var If,qf,Rf,aa=S(()=>{"use strict";q();If=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],qf=28,Rf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function wo({label:t,id:e,thing:n,pick:s,among:o=$n}){let[r,i]=I(!1),l=ve(()=>r?Vf(o):[],[r]),[c,p]=I(null),u=h=>{let g=Ht(h.trim()),k=v=>[x(v),Yt(v),...gt(v,"altLabel")].map(Ht),_=l.find(v=>x(v)===h)||l.find(v=>k(v).includes(g));return _?[_]:l.filter(v=>g&&k(v).some(F=>F.includes(g)))};ee(()=>p(null),[n]);let{route:d}=M,m=h=>{if(M.route!==d)return;let[g,...k]=u(h.target.value);p(g&&!k.length?null:h.target.value),g&&!k.length&&s(g)},$=c?u(c).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${m} value=${c??($n(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${l.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${c&&a`<small role="status">${$?f(zp.meant,{names:$}):zp.unknown_thing}</small>`}
    </label>
  `}var zp,Vf,ia=S(()=>{"use strict";q();U();A();z();H();zp=b.explore,Vf=t=>[...De.keys()].filter(e=>pe(e)&&t(e)).sort((e,n)=>K(x(e),x(n)))});function Hf(t){let e=Ap(so(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${kt.none}</strong>${e.length>0&&` ${f(kt.only,{names:Ep(e)})}`}
    </p>
  `}function Uf({from:t,to:e,scenario:n}){let s=gc([t,e],n).map(r=>r.label),o=bc([t,e],n);return a`
    ${s.length>0&&a`<p>${f(kt.shared,{steps:he(s)})}</p>`}
    ${o.length>0&&a`<p>${kt.bodies} <${Ft} ids=${o} />.</p>`}
  `}function Kf({from:t,to:e,scenario:n,collective:s}){let o=ve(()=>fc(t,e,n,s),[t,e,s,n]),r=o.length>Po?f(kt.longer.first,{count:Po}):C(kt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Po).map(i=>a`<li><${Ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Jf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Ap(t,e),i=ve(()=>{let $=g=>[re(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map($=>re($[0])),c=r.length?so(n,s,o):t,p=c?.length===t.length?c.count:0,u=C(kt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>B({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${C(kt.counted,p,{works:u})}</strong> `}${kt.says}</p>
    ${r.length>0&&a`<p>${C(kt.through,t.count-p,{names:Ep(r),works:u})} ${kt.dotted}</p>`}
    ${!it()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${yo} heads=${l.map($=>$?kt.columns.what:kt.columns.who)} ...${i} chosen=""
              label=${f(kt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Fe} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Np} roles=${$} />`)}
    </ol>
  `}function Bp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Fp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?hc(n,s,e):[],p=ve(()=>l?so(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${wo} label=${m} id=${d} thing=${$} among=${Fp}
      pick=${h=>B({[d]:h})} />
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${u("van",kt.from,n)} ${u("naar",kt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>B({verzamel:o?null:"ja"})} />${` ${kt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>B({van:s,naar:n})}>${kt.swap}</button>`}
        ${l&&p&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>B({langer:r?null:"ja"})} />${` ${kt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&s)&&a`<p>${kt.choose}</p>`} ${n&&n===s&&a`<p>${kt.same}</p>`}
      ${c.length>0&&a`
          <h3>${kt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Np} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Uf} ...${i} />`}
      ${l&&(p?a`<${Jf} ...${i} found=${p} />`:a`<${Hf} ...${i} />`)}
      ${l&&p&&r&&a`<${Kf} ...${i} collective=${o} />`}
    </section>
  `}var kt,Fp,Ep,Ap,Np,Gf,Pp=S(()=>{"use strict";q();U();Lt();A();z();Io();H();zt();aa();$s();dt();ia();kt=b.explore.path,Fp=t=>Bo(t)&&(xs(t)||re(t)),Ep=t=>he(t.map(x)),Ap=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ut(s)&&s!==e&&s!==n);Np=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${j} id=${e.from} />: ${e.phrase}, <${j} id=${e.to} />${Gf(e.to)}</p>
      <${Rn} of=${e.of[0]} look="zacht adres" />
    `)}</li>`,Gf=t=>N&&` (${vt(t)?.title})`});function Rp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=M.route.query,i=zr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):B({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&B({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&B({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||B({weg:[...la(r),t].join(","),kies:null}),p:()=>o?l({van:t}):B({van:t}),Escape:()=>B({kies:null})}}function Qf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Rp(t,e),l=zr(t,n,o),c=(p,u)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Ne(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${Be(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Wp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=re(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Gn(n)}</h2>
      ${re(n)&&a`<p>${Ke(n,t.scenario.date)}</p>`}
      ${$n(n)&&Ut(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${$n(n)&&a`<${Qf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Rn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Cs?rt.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ae} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Rn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Dp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ve(()=>{let u=$=>`wie${Ut($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:zr($,t,s);return{columns:[t.who.map($=>({id:$,text:Gn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Gn($),look:`wat${d($)}`,more:[qp(as($,s.date)),a` <small>${At($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Gn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:h,role:g})=>({from:$,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:$,step:h,basis:g})=>({from:$,to:h,look:h===Cs?"l-geen":Ip(g)}))]}},[t]),l=u=>B({kies:u===n?null:u}),c=(u,d)=>d!==Cs&&Rp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=f(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${yo} heads=${rt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(ke).map(([u,[,d]])=>a`<li><span class=${`streep ${Ip(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>as(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${qp(u)}${R(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Vp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Nn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...Me("wie",rt.list.who,d=>d.who),text:d=>d.who?Gn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${j} id=${d} />`,a`<${ps} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},Me("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Gn).join(", ")},On("stand",rt.list.status,d=>d.work,n.date),Dn(rt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var rt,la,Gn,Yf,Ip,qp,Hp=S(()=>{"use strict";q();U();A();z();Io();H();lt();zt();aa();dt();Te();rt=b.explore,la=t=>(t||"").split(",").filter(Bo),Gn=t=>t===Cs?rt.no_step:x(t);Yf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Ip=t=>Yf[ke[t]?.[0]]||"l-heel",qp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Kp({rows:t,chosen:e,state:n}){let s=ve(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Ee.unnamed,look:`wie${c&&!Ut(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:pa(l),look:"wat",more:Zf(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>B({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${yo} heads=${Ee.columns} ...${s} chosen=${e} label=${f(Ee.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&B({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ee.dotted}</li>
        </ul>`}
    </div>
  `}function Gp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${th} row=${l} />:
              ${" "}<${j} id=${l.id} text=${pa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Rn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Jp({rows:t,scenario:e,state:n}){let s=[Up("from",Ee.list.from),Up("to",Ee.list.to),{key:"inhoud",label:Ee.list.what,text:pa,cell:o=>a`<${j} id=${o.id} text=${pa(o)} />`},{key:"staat",label:Ee.list.state,text:o=>At(o.id,"flowState")},{key:"sindsdien",label:Ee.list.since,text:o=>At(o.id,"followUp")},Dn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(Ee.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Xt} name="informatiestromen.csv"
        rows=${()=>qn(s.slice(0,-1),t,()=>ue(e))} />
    </p>
  `}var Ee,pa,Zf,Xf,ca,th,Up,Qp=S(()=>{"use strict";q();U();A();z();ra();H();zt();aa();Kt();dt();Te();Ee=b.explore.flows,pa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ee.among})`:""}`,Zf=({id:t})=>w(t,"followUp")&&a` <small>${f(Ee.since,{phrase:At(t,"followUp")})}</small>`,Xf=t=>t.map(e=>x(e)).join(", ")||Ee.unnamed,ca=({ids:t})=>t.length?a`<${Ft} ids=${t} />`:a`<span class="zacht">${Ee.unnamed}</span>`,th=({row:t})=>t.between.length?a`${Ee.between} <${ca} ids=${t.from} />`:a`<${ca} ids=${t.from} /> → <${ca} ids=${t.to} />`;Up=(t,e)=>({key:t,label:e,text:n=>Xf(n[t]),cell:n=>a`<${ca} ids=${n[t]} />`})});function nh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function sh({of:t,at:e}){if(t.length<=eh)return a`<${ua} of=${t} at=${e} />`;let n=r=>At(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${nh} text=${`${n(r[0])} (${r.length})`}><${ua} of=${r} at=${e} /><//>
      `)}
    <${ua} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Zp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Mn.undecided:s?Mn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function tu({plan:t,scenario:e}){let{stops:n,several:s}=Tp(e,t),o=`route-${t.key}`;if(it())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Zp} stop=${l} place=${c+1} />
              <${Yp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Mn.open}</summary><${ua} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Yp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Zp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${sh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Mn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Xp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ae} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([l,[,c]])=>a`<li><${ae} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Mn.silent}</li>
        <li><em>${Mn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Fe} name=${o} title=${Mn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Mn.says,{silence:b.shared.silence})}</p>
  `}var Mn,eh,Xp,ua,Yp,eu=S(()=>{"use strict";q();U();Lt();A();z();ra();mn();H();lt();zt();$s();dt();Mn=b.explore.route,eh=10,Xp=({one:t})=>a`
  <a class=${Ut(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ua=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ae} basis=${n.basis(e)} /><${Xp} one=${n} /></li>`)}
  </ul>
`;Yp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${it()&&a`<p class="bij niemand">${Mn.silent}:</p>`}
    <ul class="stilte" aria-label=${Mn.silent}>
      ${e.map(s=>a`
          <li><a href=${O("overzicht",{cel:de(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function hs(){let t=b.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function ah({text:t}){let e=Pc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ye.alone} ${e.map(n=>a` <a href=${rh(n)}>${n}</a>`)}</p>`}
      <p>${ye.try} ${Object.entries(ye.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ih({text:t,answers:e}){let[n,s]=I(null);if(ee(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ye.source.about,a`<${Ft} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ye.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ye.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ye.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Ki} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Zt(l)}${p.some(pe)&&i(p.filter(pe))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function nu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Si(e),r=e.trim()!=="",i=E(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);We(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?C(ye.found,l.length):f(ye.nothing,{text:e});return a`
    <${et} text=${ye.title} />
    <section class="filters" aria-label=${ye.label}>
      <div class="velden">
        <${go} label=${ye.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Nt} label=${ye.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ye.type}</p>
    ${s&&a`<p id="gelezen">${f(ye.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${ah} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ui).map(p=>a`<${oh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Ui&&a`<p>${f(ye.too_many,{count:l.length-Ui})}</p>`}
    ${r&&xe()&&a`<${ih} text=${e} answers=${o} />`}
    <${ne} text=${r?c:""} />
  `}var ye,Ui,Ki,oh,rh,Qo=S(()=>{"use strict";ao();q();U();Lt();A();z();Se();Oi();H();Ge();dt();ye=b.search;Ui=100,Ki=({text:t,answers:e})=>Br(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),oh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Ki} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&vt(t.id)&&`, ${vt(t.id)?.title}`}
    </span>
    <p><${Ki} text=${Ic(t,e)} answers=${e} /></p>
  </li>
`,rh=t=>O("zoek",{q:t})});function pu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(D(t,i))} (${o(i)})`]);return r.push([gs,`${R(b.shared.all)} (${n.length})`]),it()?a`<${Nt} name="staat" label=${Q.filters.state} options=${r} chosen=${s} />`:a`<${Hn} legend=${Q.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function uu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=ou.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=la(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=ve(()=>$c({...m,anyRole:!!o},e),[i]),h=[...$.who,...$.what,...$.steps],g=h.includes(m.chosen)?m.chosen:"",k=h.length>di,_=iu(n,k),v={shown:$,opened:t,chosen:g,scenario:e,fixed:!!o},F=r.some(Boolean),P=F||l.length>0||e.stated||e.plan,V=Q.alone[Be(t[0])]||Q.alone.other,W=a`<button type="button" class="klein" onClick=${()=>B({weg:null})}>${Q.again}</button>`,tt=$.undated>0&&C(Q.undated,$.undated),Bt={...v,title:o||t.map(Gn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${lu} way=${_} />`}
      <${cn}>
        <div class="velden">
          <${Nt} name="stap" label=${Q.filters.step} options=${nn} />
          <${Nt} name="soort" label=${Q.filters.kind} options=${Ys} />
          <${Nt} name="vanaf" label=${Q.filters.from} options=${su} />
          <${Nt} name="tot" label=${Q.filters.to} options=${su} />
          ${F&&a`<${bo} names=${ou} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Fe} name=${Q.file} title=${Bt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Ns} query=${n}><${jn} /><//>
    </div>
    ${l.length>0&&a`<p>${C(Q.hidden,l.length)} ${W}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(Q.left,$.left)} ${tt}</p>`}
    ${k&&a`<p role="status">${f(Q.too_many,{count:h.length})}</p>`}
    ${!$.what.length&&a`<p>${P?Q.nothing:V}</p>`}
    <${cu} way=${_} picture=${a`<div class="tekening"><${Dp} ...${Bt} /></div>`}
      list=${a`<${Vp} ...${v} />`} panel=${a`<${Wp} ...${v} />`} />
  `}function ph({query:t,scenario:e}){let n=vs("Agreement").filter(u=>_s(u,e.date)&&Ve(u,e.plan)),{title:s,none:o}=Q.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=Hi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:gs,c=n.filter((u,d)=>l===gs||r[d]===l),p=a`<${pu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${uu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===gs?s:`${s}: ${D("AgreementStatus",l)}`} />`}function uh({query:t,scenario:e}){let n=ve(()=>Mp(e),[e.date,e.plan]);if(!n.length)return a`<p>${Q.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Hi("FlowState",Object.keys(Q.flows.first)[0],s),r=[...o,gs].includes(t.staat)?t.staat:o[0]||gs,i=n.filter(d=>r===gs||d.state===r),l=3*i.length>2*di,c=iu(t,l),p=t.kies||"",u=r===gs?b.shared.all:D("FlowState",r);return a`
    <div class="verkenbalk">
      <${pu} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${lu} way=${c} />`}
      ${c!=="lijst"&&a`<${Fe} name="informatiestromen" title=${f(Q.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${Q.flows.too_many}</p>`}
    <${cu} way=${c} picture=${a`<${Kp} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${Jp} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Gp} rows=${i} chosen=${p} />`} />
    <p class="zacht">${Q.flows.silence}</p>
  `}function dh({at:t}){let e=a`
    <ul class="beelden" aria-label=${Q.starts_label}>
      ${Object.entries(Q.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${O(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!it())return e;let n=Q.starts[t]?f(Q.starts_now,Q.starts[t]):Q.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function du({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(ru,s))return a`<${hs} />`;let o=lh(e),r=$=>{B({uit:$,kies:$,weg:null}),ft(Gn($))},i=a`<${wo} label=${Q.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${Ns} query=${e}><${jn} /><//>`,c=Qs.length>0&&a`<${Nt} name="hoofdstuk" label=${Q.begin.chapters}
      options=${Qs.map($=>[w($,"identifier"),x($)])} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=Q.heading,sentence:d=Q.sentence}=Q.starts[p]||{},m=o.length?a`<${uu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${c} ${l}</div><${ch} scenario=${n} />`;return a`
    <${et} text=${Q.heading} title=${p?`${Q.heading}: ${u}`:Q.heading}>
      <p class="uitleg">${d}</p>
    <//>
    <${dh} at=${p} />
    ${s?a`<${ru[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Bp} query=${e} scenario=${n} />`:m}
  `}var Q,au,gs,su,ou,lh,ch,iu,lu,cu,ru,$u=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Io();ra();dn();H();Pp();Ge();Hp();Qp();$s();eu();ia();Qo();Q=b.explore,au=["beeld","beide","lijst"],gs="alle",su=E(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),ou=["stap","soort","vanaf","tot"],lh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>la(t||xr(e)?.id||Oe(n)||Qs.find(o=>w(o,"identifier")===s)),ch=({scenario:t})=>a`
  ${ce(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${tu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${Q.begin.network}</p>
`,iu=(t,e)=>e?"lijst":au.includes(t.toon)?t.toon:it()?"lijst":"beeld",lu=({way:t})=>a`<${Hn} legend=${Q.show.label} name="toon" id="toon" current=${t}
  options=${au.map(e=>[e,Q.show[e]])} />`,cu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||M.route.query.kies)&&s}
  </div>
`;ru={informatie:uh,afspraken:ph}});function da(t,e){let n=Jn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return B({merk:[...n].join(Gi),...!n.size&&{alleen:null}},!0),n.size}var Gi,Jn,mu,Ji,Qi=S(()=>{"use strict";U();Gi=".",Jn=()=>new Set((M.route.query.merk||"").split(Gi).filter(Boolean)),mu=()=>[...Jn()].join(Gi),Ji=()=>!!M.route.query.alleen&&Jn().size>0});var Yi,$h,$a,_o,Is,Yo=S(()=>{"use strict";q();z();Yi=b.shared.outcomes,$h={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},$a=({outcome:t})=>a`<g class=${`teken teken-${Yi[t].sign}`}>${$h[Yi[t].sign]}</g>`,_o=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${$a} outcome=${t} />
  </svg>
`,Is=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${_o} outcome=${t} /> ${Yi[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Zi({gaps:t,what:e}){let n=Jn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ft(C(gn.bar.changed,da(t,i.target.checked))),r=t.length>1?f(gn.mark_all,{count:t.length,what:e}):f(gn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function hh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Ks(e.map(d=>s==="topic"?us(d.query):d.subject_label))].map(([d,m])=>m>1?f(gn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(gn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(gn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(gn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Zi} gaps=${e} what=${t} />
      <${Ti} summary=${p} inside=${()=>e.map(d=>a`<${mh} key=${d.mark} gap=${d} scenario=${o} query=${y.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}function gu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=fh[n],l=(c,p)=>c.filter(u=>r(u)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:u})=>a`
        <${hh} key=${c} title=${p} gaps=${u} alongside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function gh({row:t}){let e=t.who.length>fu+1?t.who.slice(0,fu):t.who,n=t.who.length-e.length;return a`
    <${Ft} ids=${e} />
    ${n>0&&f(gn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${gn.deadline.how[t.how]}</span>
  `}function bh({gap:t,found:e,scenario:n}){let s=e.deadline,o=gn.deadline.columns,r=Yt(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${hu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Zi} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Gr} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Is} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${gh} row=${s} /></td>
    </tr>
  `}function bu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=gn.deadline,p=it()?yh:kh,u=n||t.length<=p+1?t:t.slice(0,p),d=Os(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${bh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>B({termijnen:"alle"},!0)}>
            ${C(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var gn,hu,mh,fh,fu,kh,yh,ku=S(()=>{"use strict";fe();q();U();Lt();A();z();Qi();H();zt();mo();dt();Yo();gn=b.gaps;hu=t=>Jn().has(t.mark)?"gemarkeerd":"",mh=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${hu(t)}`} data-vraag=${t.mark}>
    <${Zi} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${zi} gap=${t} query=${n} />
      <${Gr} gap=${t} scenario=${e} />
    </div>
  </article>
`,fh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,us(e)])}};fu=2;[kh,yh]=[8,5]});function wh({scenario:t,report:e}){let n=s=>zo(e,Ae.busy,async()=>{let o={options:rs(t),marks:mu(),kind:s};on(`${Ae.file}.${s}`,(await Z().ask("marked",o)).data,wu[s])});return Object.keys(wu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Ae.office[s]}</button>`)}function _h({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Jn();if(!r.size)return null;let i=Kr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=Ji(),p=xe()?Ae.address:Ae.elsewhere_office,u=()=>{da([...r].map(m=>({mark:m})),!1),ft(Ae.cleared)},d=()=>{B({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ae.label}>
      <p>
        <strong>${C(Ae.count,r.size)}</strong>${l>0&&C(Ae.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>B({alleen:c?null:"gemarkeerd"})}>
        ${c?Ae.every:Ae.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ae.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||p}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ae.print}</button>
      <${Xt} name=${`${Ae.file}.csv`} rows=${()=>n(i)} label=${Ae.csv} id="merk-csv" />
      ${xe()&&a`<${wh} scenario=${e} report=${o} />`}
    </section>
  `}function vh({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Wn(r).flatMap(i=>i.partners)),xu),s=e(t.map(r=>r.query).sort(K),us),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${cn}>
      <div class="velden">
        <${Nt} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>K(r[1],i[1]))} />
        <${Nt} label=${$t.fields.step} name="stap"
          options=${[...nn,...vu("stap",st)]} />
        <${Nt} label=${$t.fields.query} name="vraag" options=${s} />
        <${Nt} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...vu("gewicht",r=>D("Severity",r))]} />
        <${Nt} label=${$t.fields.kind} name="soort" options=${Ys} />
        <${go} label=${$t.fields.text} name="tekst" />
        <${bo} names=${Xi} />
      </div>
    <//>
  `}function xh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>C($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:C($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,p,u)=>a`
    <a href=${O("aandachtspunten",{...s,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",Su,n)}
    </nav>
  `}function Sh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Wn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>K(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ma[n],p=Object.entries(ma).map(([d,m])=>[d,$t.fold[m]]),u=()=>B({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${bu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${Hn} legend=${$t.fold_by} name="per" options=${p} current=${n} id="per" />
          <${gu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function Ou({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Ji(),r=o?Kr(s).filter(k=>Jn().has(k.mark)):Jc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===Su:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||Xi.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&u.length<=Oh,$=n.per in ma?n.per:Object.keys(ma)[Number(c&&!p)],h=Object.fromEntries(Xi.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>C($t.questions,k.length);return a`
    <${et} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Bn(nt(e.plan))})} ${_n}</p>
    <//>
    ${ce(e).map(k=>a`<${Un} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?$t.only_title:us(n.vraag)}</strong></p>`:a`<${xh} points=${i} low=${l} source=${c} query=${h} />`}
      <${ea} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${vh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${Sh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${Xt} name="aandachtspunten.csv" rows=${()=>_u(u,e)} /></p>
        <${po} />
      </div>
    </div>
    <${_h} gaps=${s} scenario=${e} rows=${k=>_u(k,e)} />
    <${ne} text=${f($t.shown,{points:g(i),low:g(l)})} />
  `}var $t,Ae,yu,wu,xu,_u,vu,Xi,Su,ma,Oh,Cu=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Se();Qi();H();lt();Ge();Kt();ku();mo();$t=b.gaps,Ae=b.gaps.bar,yu="application/vnd.openxmlformats-officedocument",wu={docx:`${yu}.wordprocessingml.document`,xlsx:`${yu}.spreadsheetml.sheet`};xu=t=>x(Oe(t)||t),_u=(t,e)=>[[...$t.csv,...In],...t.map(n=>[n.number,D("Severity",n.severity),us(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ot).join(", "),n.partners.map(xu).join(", "),n.subject_label,$o(n).map(Zt).join("; "),...ue(e,n.plan)])],vu=(t,e)=>{let n=M.route.query[t]||"";return n.includes(",")?[[n,he(n.split(",").map(e))]]:[]},Xi=["tekst","stap","soort","partner","vraag","gewicht"];Su="bron";ma={onderwerp:"topic",soort:"query"};Oh=25});function ga({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let h=J($.query),{plan:g,strict:k}=h,_=p&&k?b.shared.choices.strict_phrase:"",v=n(h).filter(W=>r(W,$.query)),F=s(),P=C(d.count,v.length),V=()=>qn(F,kr(v,F,Ai("sorteer",i)),W=>ue(u?h:null,vt(W.id)?.key||W.plan||g,_));return a`
      <${et} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${cn}>
        <${Bs} />
        ${u&&a`<${Go} />`}
        <div class="velden">
          <${go} name="tekst" />
          ${o().map(W=>a`<${Nt} ...${W} />`)}
          <${bo} names=${["tekst","vouw",...o().map(W=>W.name)]} />
        </div>
      <//>
      ${p&&a`<${ko} />`}
      <p class="telling">${P}<${Xt} name=${`${t}.csv`} rows=${V} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:P})} rows=${v} columns=${F}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${P} />
    `}}var Tn,we,zn,zu,Fu,Eu,Zo,Xo,Ch,fa,jh,ju,Au,Lh,Mh,Nu,Lu,Bu,Pu,Iu,Qn,ha,Th,Mu,Tu,qu,Ru=S(()=>{"use strict";ao();q();U();Lt();A();Mt();z();H();lt();zt();Ge();Kt();dt();Te();Tn=b.partners,we=b.measures,zn=b.lookup;zu=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Fu=(t,e)=>!e||ls([x(t),...["altLabel","promise","summary"].flatMap(n=>gt(t,n))].join(" "),e),Eu=ga({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>Fu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Tn.fields.step,name:"stap",options:nn},{label:Tn.fields.kind,name:"soort",options:Sr("OrganisationKind")},{label:Tn.fields.role,name:"rol",options:Object.entries(Tn.roles)}],columns:()=>[{key:"naam",label:Tn.columns.name,text:t=>x(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${ps} id=${t.id} />`]},{key:"soort",label:Tn.columns.kind,text:t=>At(t.id,"organisationKind")},{key:"stappen",label:Tn.columns.steps,text:t=>zu(t.steps)},{key:"handelt",label:Tn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Tn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Tn.columns.wish,text:t=>t.wish}]}),Zo=t=>y.called[t]?.short||"",Xo=t=>w(t,"prefLabel"),Ch=ac.map(t=>({id:t,...y.works[t]})).sort((t,e)=>K(Zo(t.id)||"~",Zo(e.id)||"~")||K(Xo(t.id),Xo(e.id))),fa=N?"":Fn[0].date,jh=(t,e,n)=>({key:t,label:e,text:({id:s})=>An(s,n)?Ke(s,n):"",cell:({id:s})=>An(s,n)&&a`<${te} id=${s} date=${n} />`}),ju=Qs.map(t=>[t,x(t)]),Au=ga({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Ch.filter(e=>Ve(e.id,t)),keep:(t,e)=>Fu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:yn(t.id).includes(e.stap)))&&(!e.soort||Zs(t.id).includes(e.soort))&&(!e.wat||He(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||An(t.id)===e.staat),named:({id:t})=>Xo(t),groups:()=>({of:t=>t.chapter||"",titles:[...ju,["",we.no_chapter]]}),fields:()=>[{label:we.fields.what,name:"wat",options:Object.entries(we.types)},{label:we.fields.chapter,name:"hoofdstuk",options:ju},{label:we.fields.step,name:"stap",options:[...nn,["alle",we.across]]},{label:we.fields.kind,name:"soort",options:Ys},{label:we.fields.status,name:"staat",options:Sr("Status")}],columns:()=>[{key:"nr",label:we.columns.number,text:({id:t})=>Zo(t),cell:({id:t})=>Zo(t)?a`<a href=${Ne(t)}>${Zo(t)}</a>`:a`<span class="zacht">${we.no_number}</span>`},{key:"naam",label:we.columns.name,text:({id:t})=>Xo(t),cell:({id:t})=>a`<${j} id=${t} text=${Xo(t)} />`},...xn(({id:t})=>vt(t)?.key),{key:"wat",label:we.columns.what,text:({id:t})=>Qt(t)},...fa&&fa!==ge?[jh("plan",R(os(fa)),fa)]:[],On("nu",N?we.columns.stand:R(os(ge)),({id:t})=>t),{key:"termijn",label:we.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:we.columns.step,text:t=>t.across?b.shared.all_steps:zu(yn(t.id))},{key:"wie",label:we.columns.lead,sort:!1,text:t=>t.container?"":to(t.id).map(x).join(", ")||b.shared.no_partner,cell:t=>t.container?"":to(t.id).length?a`<${Ft} ids=${to(t.id)} />`:a`<span class="zacht">${b.shared.no_partner}</span>`}]}),Lh=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>oe(t,e))).filter(pe),Mh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Lh(t),text:[x(t),...gt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Nu=t=>({key:"bron",label:zn.columns.place,sort:!1,text:e=>sn(t(e)).map(Zt).join("; "),cell:e=>a`<${Rn} of=${t(e)} />`}),Lu="Recommendation",Bu=(t,e,n)=>ga({name:t,of:e,sort:"naam",rows:({plan:s})=>Mh.filter(o=>Ve(o.id,s)&&He(o.id,Lu)===n),keep:(s,o)=>(!o.wat||He(s.id,o.wat))&&(!o.tekst||ls(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(zn.types).find(o=>He(s,o))||"",titles:Object.entries(zn.types).map(([s,o])=>[s,R(o)])}),fields:()=>[{label:zn.fields.what,name:"wat",options:Object.entries(zn.types).filter(([s])=>vs(s).length&&s===Lu===n)},{label:zn.fields.step,name:"stap",options:nn}],columns:()=>[{key:"naam",label:zn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...xn(({id:s})=>vt(s)?.key),{key:"wat",label:zn.columns.what,text:({id:s})=>Qt(s)},{key:"zegt",label:zn.columns.description,text:s=>s.description},{key:"over",label:zn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Ft} ids=${s.about} name=${Yt} />`},Nu(({id:s})=>s)]}),Pu=Bu("naslag","lookup",!1),Iu=Bu("gevraagd","requested",!0),Qn=b.timeline,ha=t=>t.day.slice(0,4),Th=(t,e)=>{let[n,s=n]=t.at===t.id?Xs(t.id):[ha(t)];return n?n<=e&&e<=s:ha(t)===e},Mu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Tu=E(y.timeline.map(ha)).map(t=>[t,t]),qu=ga({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Ke(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Th(t,e.jaar))&&(!e.tekst||ls(Mu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>M.route.query.jaar||ha(t),titles:Tu}),fields:()=>[{label:Qn.fields.what,name:"wat",options:Object.entries(Qn.kinds)},{label:Qn.fields.step,name:"stap",options:nn},{label:Qn.fields.year,name:"jaar",options:Tu}],columns:()=>[{key:"dag",label:Qn.columns.when,text:t=>t.day,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Qn.fields.what,text:t=>Qn.kinds[t.kind]},{key:"wat",label:Qn.columns.what,text:Mu,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Qn.columns.stand,text:t=>t.phrase},Nu(t=>t.at)]})});function zh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${bs.requested_mark}</span>`,r=e&&a`<span class="bij door">${bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Vn} bar=${t.bar} support=${t.support_only} />${l}`}function Fh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ta(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=de(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${je(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ls(c)} aria-haspopup="dialog" onClick=${()=>B({cel:c})}>
        <span class="sr">${f(bs.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${zh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ae} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ka({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=uo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(qr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Nh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ba(n)} role="table">
      <caption>${f(bs.caption,{rows:bs.heads[t],scenario:Ct(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${bs.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Eh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Le(t,e,n).map(u=>a`<${Ah} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var bs,Eh,Ah,Nh,ba,tl=S(()=>{"use strict";q();U();A();z();mn();lt();As();dt();bs=b.overview;Eh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ne(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ah=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${Fh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Nh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${bs.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,ba=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Ih({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${tr.wish}</h2>
      <ul class="tegels">
        ${tr.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Ph} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Wh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${tr.discuss.title}</h2><p>${tr.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(tr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Rh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Dh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>co(i,n)[1]&&a`<span class="zacht"> – ${co(i,n)[1]}</span>`,r=f(qt.group,{state:R(D("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${fn} ids=${hn(e)} more=${o} />
    </div>
  `}function Vh({scenario:t,plan:e}){let n=N?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(qt.apart.title,{kind:l.label})}<//>
          <p>${f(qt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Dh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?qt.undecided:lo(e)}</p>`}
      </section>
    `})}function Du({route:t}){let e=J(t.query),n=Object.hasOwn(el,t.query.rijen||"")&&el[t.query.rijen||""]||"kind",s=Object.entries(el).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Gh} answer=${i} plan=${nt(e.plan)} plans=${ce(e)} />`:a`<${et} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Ct(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${Ns} query=${t.query}>
            <${Hn} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${jn} />
          <//>
        </div>
        ${ce(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Un} plan=${l} />
            <${ka} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Kh} by=${n} scenario=${e} plan=${l} />
            <${Vh} scenario=${e} plan=${l} />
          `)}
        <${po} />
      </div>
      <${Zr} undecided=${Rr(e)} />
    </div>
    ${r&&a`<${ho} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":f(qt.shown,{scenario:Ct(e)})} />
  `}var qt,Wu,Bh,Ph,tr,qh,Rh,el,Hh,Uh,Kh,Gh,Vu=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();As();Ge();Kt();$s();dt();tl();ds();qt=b.overview,{truth:Wu}=b.thing,Bh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Ph=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Bh[t]}
  </svg>
`,{start:tr}=qt;qh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Rh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Dr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${qh(t,e)}>${t.ask}</a></p>
  </li>
`;el={"":"kind",partner:"partner",vorm:"form"},Hh=(t,e,n)=>{let{word:s,lines:o}=je(e);if(!e)return[t.label,st(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),D("Basis",r),Wu[String(i)],l,c,p,Wu[String(u)]]},Uh=(t,e,n)=>[[...qt.csv,...In],...Le(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Hh(s,o,rn(n)[r]),...ue(e,n.key)]))],Kh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Xt} name="matrix.csv" rows=${()=>Uh(t,e,n)} />
    <${Fe} name=${ba(n)} title=${qt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${ba(n)}"]`} legend=".legenda .stalen li" />
    <${vn} text=${()=>location.href} label=${qt.link} />
  </div>
`,Gh=({answer:t,plan:e,plans:n})=>{let s=E(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${qt.heading} title=${qt.title}>
      <p>${f(qt.start.intro,{report:Bn(e)})}</p>
      <p><strong>${C(qt.start.dated,s.length,{years:he(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${Ih} answer=${t} />
  </div>
  <${Wh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Hu(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Jh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ya({decisions:i,saved:!1}),null}function Jh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ya(t){let e=at(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function _e(...t){let e=at();await ya({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function nl(){let t=at(),e=t.decisions.at(-1);e&&await ya({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function sl(){let t=at(),[e,...n]=t.undone;e&&await ya({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,wa,er,qs,Rs,_a,Ws=S(()=>{"use strict";Se();at=()=>Z().board;wa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),er=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),qs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Rs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),_a=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Yn({label:t,value:e,options:n,id:s=null,pick:o}){let r=To(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var nr=S(()=>{"use strict";q()});function Qh({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>_e(er(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>u($)} />
            ${f(yt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Yh({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&f(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Uu),yt.notes,...n.slice(Uu)])],$=c?[[`${l}:${c}`,f(yt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Yn} label=${f(yt.as,{head:r})} value=${$[0]?.[0]||l||yt.notes}
          options=${[...$,...m.map(h=>[h,h])]} pick=${h=>e(()=>_e(er(o,"target",h===yt.notes?"":h)))} />
      </td>
      <td class=${u<p&&l?"vraag":""}>
        ${f(yt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Qh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Zh(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[yt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(yt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${yt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${yt.following}
        </button>
      </p>
    </section>
  `}function Ku({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(p=>p.led).length,c=[[f(yt.read,{read:n.filter(p=>!p.open).length,count:n.length}),yt.sum.placed],[f(yt.read,{read:l,count:n.length}),yt.sum.led],[String(_a(s).length),yt.sum.asks],[String(o.length),yt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${Yh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>_e(Rs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>_e(Rs(i.day,p)))} />
          </label>
        </section>
        <${Zh} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,Uu,Gu=S(()=>{"use strict";q();A();Ws();z();nr();yt=b.board.columns,Uu=-1});async function vo(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function tg(){await Z().ask("shipped"),Z().show()}function va({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Ju),await zo(s,Gt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);on(l,c,ol[l.split(".").pop()])}),window.removeEventListener("beforeunload",Ju)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Zu(){let t=Vt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ft(Gt.first_source);zo(n,Gt.busy,async()=>(await Z().ask("source",{data:await wr(o)})).message)}return a`
    <section class="blok">
      <h2>${Gt.source}</h2>
      <p class="zacht">${Gt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Gt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Gt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function xa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${va} files=${[{id:"bewaar-fouten",label:Gt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Qu} title=${Gt.faults} lines=${n} count=${s} />
    <${Qu} title=${Gt.questions} lines=${o} count=${r} />
    <${eg} title=${Gt.read} lines=${ng(i)} />
  `}function Xu(t){if(!t.length)throw new Error(Gt.first);if(t.length>1)throw new Error(f(Gt.one_only,{count:t.length}));if(t[0].size>si)throw new Error(f(Gt.too_large,{name:t[0].name,most:si/2**20}));return t[0]}var Gt,Xh,ol,Ju,Yu,Qu,eg,ng,Sa=S(()=>{"use strict";fe();q();A();z();Se();H();Kt();Gt=b.check,Xh="plan",ol={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Ju=t=>t.preventDefault();Yu=()=>a`
  <section class="blok">
    <h2>${Gt.save}</h2>
    <p class="zacht">${Gt.save_intro}</p>
    <${va}
      files=${Object.entries(Gt.save_as).filter(([t])=>!(N&&t===Xh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${tg}>${Gt.back}</button>`}
    <//>
  </section>
`;Qu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Gt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,eg=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,ng=(t={})=>Object.entries(t).map(([e,n])=>f(Gt.counted,{count:n,what:vr(e).toLowerCase()})).sort(K)});function ed({act:t}){let e=Vt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(u,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Hu(u,m);if(s($&&{...$,given:{name:u,data:m}}),$)return ft($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=u=>t(async()=>{let d=Xu(u);await c(d.name,()=>wr(d))});return ee(()=>{let u=d=>p(d.dataTransfer.files);return window.addEventListener("drop",u),()=>window.removeEventListener("drop",u)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Je.list.drop}</h2>
        <p>${Je.list.kinds}</p>
        <label class="veld">
          <span>${Je.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Je.list.others}</p>
        ${o&&a`<p role="status">${Je.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Je.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${u=>l(u.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Je.list.pasted}.txt`,async()=>td(sg(i)))}>
            ${Je.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Je.list.example_name}.csv`,async()=>td(Je.list.example_list))}>
            ${Je.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Je.list.facts.map(({head:u,text:d})=>a`<li><strong>${u}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${xa} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>vo(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>vo(n.given,!0))}>
                  ${b.check.alongside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Je,td,sg,nd=S(()=>{"use strict";fe();q();U();Ws();z();Se();Sa();Je=b.board,td=t=>new TextEncoder().encode(t),sg=t=>/[\t;]/.test(t)?t:`${Je.list.head}
${t}`});function sd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>_e(p)),c=_a(e).length;return a`
    <p class="uitleg">${c?f(Rt.intro,{count:e.length,asks:c}):Rt.nothing}</p>
    <${sr} title=${Rt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(qs("*","names",""))}>
            ${C(Rt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(qs(p,"names",d.join("; ")))}>
            ${f(Rt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(qs(p,"names",u))}>${Rt.one}</button>
        </p>
      `}
    <//>
    <${sr} title=${Rt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${f(Rt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(qs(p,"names",d))}>${Rt.yes}</button>
          <button type="button" class="alslink" onClick=${l(qs(p,"names",u))}>${Rt.no}</button>
        </p>
      `}
    <//>
    <${sr} title=${Rt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${Yn} label=${f(Rt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Rt.new_kinds)} pick=${m=>t(()=>_e(qs(p,"kind",m)))} />
      `}
    <//>
    <${sr} title=${Rt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Rt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Rt.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${Rt.left_out_more}</p>
        </section>
      `}
    <${sr} title=${Rt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Rt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>_e(Rs(o.without,p.target.checked?"nee":"ja")))} />
        ${Rt.expect_yes}
      </label>
    </section>
  `}var Rt,sr,od=S(()=>{"use strict";q();A();Ws();z();nr();Rt=b.board.partners,sr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${C(Rt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function rg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ag({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>_e(er(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Yn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...rd(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function ig({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:h,currentTarget:g,key:k,shiftKey:_}=$;if(h!==g||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(F=>F.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let F=[...document.querySelectorAll(".bordkaart")];F[F.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${rg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${ag} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:h})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Yn} label=${pt.kind} value=${u} pick=${$=>e(()=>_e(wa(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...rd([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function lg(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${f(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ad({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(og),[p,u]=I(0),d=Vt(),[m,$]=I(0),h=[...e.map(({reason:L,value:_t,count:Jt,strength:T})=>({reason:L,value:_t,count:Jt,strength:T})),{reason:"",value:"",count:n.filter(L=>L.open&&!L.proposal).length,strength:""},{reason:or,value:"",count:n.length-Oa(n),strength:""}].filter(({count:L})=>L),g=h.some(({reason:L})=>L===r)?r:h[0]?.reason,k=h.find(({reason:L})=>L===g),_=L=>{i(L),u(0),it()&&d.current?.scrollIntoView()},v=n.filter(L=>g===or?!L.open:L.open&&(L.proposal?.reason||"")===g),F=Math.max(0,Math.min(p,v.length-1)),P=L=>t(()=>_e(...L.map(_t=>wa("*",o.step,"",_t))),()=>f(b.board.place.progress,V())),V=()=>{let{rows:L}=at().found;return{placed:L.length-Oa(L),count:L.length}};async function W(L,_t){let Jt=v.indexOf(L);await t(()=>_e(wa(L.which,o.step,_t)));let T=Oa(at().found.rows);ft(f(_t?pt.is_at:pt.is_open,{title:L.number||L.title,value:_t,count:T})),$(T||g===or?Jt+1:-1)}ee(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],_t=L[Math.min(it()?1:m,L.length)-1];m>0&&(_t||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let tt=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Bt=L=>L===or?pt.done:L||pt.none;return a`
    <p class="bordstand">${f(pt.progress,V())} ${!Oa(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${tt.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>P(tt)}>${pt.take_strong}</button>`}
        <ul>
          ${h.map(({reason:L,value:_t,count:Jt,strength:T})=>a`
              <li key=${L} class=${L===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===g)}
                  onClick=${()=>_(L)}><span class="bordtal">${Jt}</span> ${Bt(L)}</button>
                <p class="zacht">
                  ${T==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${_t?f(pt.proposal,{value:_t}):L===or?pt.done_more:pt.none_more}
                </p>
                ${_t&&Jt>0&&a`<button type="button" class="klein" aria-label=${`${C(pt.take,Jt)}: ${L}`}
                    onClick=${()=>P([L])}>${C(pt.take,Jt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Bt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(it()?v.slice(F,F+1):v.slice(0,l)).map(L=>a`
              <${ig} key=${L.which} row=${L} act=${t} place=${W}
                all=${()=>P([L.proposal?.reason||""])} />
            `)}
        </ul>
        ${it()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!F} onClick=${()=>u(F-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:F+1,count:v.length})}</span>
              <button type="button" disabled=${F>v.length-2} onClick=${()=>u(F+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!it()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(pt.more,{count:v.length-l})}
          </button>`}
      </section>
      <${lg} />
    </div>
  `}var pt,og,or,Oa,rd,id=S(()=>{"use strict";fe();q();Lt();A();Ws();z();nr();pt=b.board.place,og=30,or="-",Oa=t=>t.filter(e=>e.open).length;rd=t=>t.map(e=>[e,e])});function ld({act:t}){let e=at(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Z().own,u=n.filter(h=>!h.open),d=u.filter(h=>!h.judged).length;if(ee(()=>{p||t(async()=>{e.taken=c;let h=await vo({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${xa} ...${i} /></div>`;if(!p)return a`<p role="status">${qe.making}</p>`;let m=J(M.route.query),$=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(qe.placed,{placed:u.length,count:n.length})}
      ${d>0&&a` ${C(qe.without_kind,d)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${qe.not_yet}</strong>`}
    </p>
    <${ka} by="kind" scenario=${m} plan=${$} />
    ${M.route.query.cel&&a`<${ho} address=${M.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${qe.questions}</a></p>
    <section class="blok">
      <h2>${qe.take_along}</h2>
      <label class="veld"><span>${qe.access}</span>
        <${Yn} id="toegang" label=${qe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>_e(Rs(r.access,h)))} />
      </label>
      <p class="zacht">${qe.access_more}</p>
      <${va}
        files=${[{id:"bewaar-werkmap",label:qe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>cg(e)}>${qe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>vo({name:e.name,decisions:e.decisions},!0))}>${qe.alongside}</button>
      <//>
      <p class="zacht">${qe.workbook_more} ${qe.next_list}</p>
    </section>
  `}var qe,cg,cd=S(()=>{"use strict";q();U();A();Mt();Ws();z();Se();As();Kt();tl();nr();Sa();qe=b.board.result,cg=t=>on("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function ud({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function mg(){let t=document.activeElement,e=dg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector($g));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function fg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(u=>u.open).length,c=Zn[Zn.indexOf(t)+1],p=t==="plaatsen"&&l?f(Et.next_open,{count:l}):Et.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(Et.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Et.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(nl,()=>Et.undone)}>${Et.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(sl,()=>Et.redone)}>${Et.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>ug(e)}>${Et.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function $d({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&Zn.includes(o)?o:Zn[0],{of:i,Step:l}=pd[r];async function c(p,u){let d=mg(),m=at()?.decisions.length;try{s(""),await p(),e(h=>h+1);let $=at()?.decisions.length||0;u?ft(u()):$!==m&&ft(C(Et.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return ee(()=>{M.started&&window.scrollTo(0,0)},[r]),ee(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(nl,()=>Et.undone);else if($==="y")at()?.undone.length&&c(sl,()=>Et.redone);else return;d.preventDefault()}}let u=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[M.route]),a`
    <${pg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${b.check.title}: ${Et.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==Zn[0]&&a`<${fg} at=${r} act=${c} />`}
    ${(r===Zn[0]||r==="resultaat")&&a`<${Yu} />`}
    ${r===Zn[0]&&a`<${Zu} />`}
  `}var Et,pd,Zn,dd,pg,ug,dg,$g,md=S(()=>{"use strict";fe();q();U();Lt();A();Ws();z();Se();Gu();nd();od();id();cd();Kt();Sa();Et=b.board,pd={lijst:{of:Et.list,Step:ed},kolommen:{of:Et.columns,Step:Ku},plaatsen:{of:Et.place,Step:ad},partners:{of:Et.partners,Step:sd},resultaat:{of:Et.result,Step:ld}},Zn=Object.keys(pd);dd=()=>a`
  <${et} text=${Et.elsewhere.title}><p class="uitleg">${Et.elsewhere.intro}</p><//>
  <ol>${Et.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${po} />
`,pg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Et.steps_label}>
    <ol>
      ${Zn.map((e,n)=>a`
          <li class=${n<Zn.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Et.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,ug=t=>t(async()=>{let e=at(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});on(n,s,ol.xlsx),e.saved=!0}),dg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],$g=":is(button,select,input,a)"});function hg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>rl?` ${f(Qe.first,{count:rl})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${C(Qe.rows,e.length)}${s}`}
      rows=${e.slice(0,rl)} columns=${n} />
    <div class="acties"><${Xt} name=${Qe.file} rows=${()=>[t,...e]} label=${Qe.csv} /></div>
  `}function hd({start:t=Qe.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Qe.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Qe.title}</h2>
      <p class="zacht">${Qe.intro}</p>
      <label class="veld breed">
        <span>${Qe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Qe.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Qe.yes:Qe.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Qe.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${hg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function gg(t){let e=Object.entries(t.columns),n=s=>$n(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>bd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[yd],...xn(s=>s.plan),{key:"bron",label:xt.columns.place,sort:!1,text:s=>$o(s).map(Zt).join("; ")}]}function bg({name:t,query:e,scenario:n}){let s=kd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${xt.nothing}</p>`;let o=gg(e),r={rows:C(xt.rows,s.length),scenario:Ct(n)},i=()=>[[xt.columns.sentence,...o.map(l=>l.label),...In],...s.map(l=>[l.sentence,...o.map(c=>c===yd?bd("severity",l):c.text(l)),...ue(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(xt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Xt} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${xt.as_sentences}</a>
    </div>
  `}function kg({name:t,query:e,scenario:n}){let s=e.shelf===gd,o=O("overzicht",{rijen:xt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${xt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${cn}><${jn} /><//>`}
    <${Sn} pairs=${[[xt.why,e.why],[xt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${xt.result}</h2>
          <${bg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in xt.rows_of&&a`<p><a href=${o}>${xt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${xt.ask} <code>${f(xt.command,{name:t})}</code></p>`}
    <details>
      <summary>${xt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${xt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${vn} text=${()=>e.sparql} label=${xt.copy} />
    </details>
    ${be()&&!e.open&&a`<${hd} key=${t} start=${e.sparql} />`}
  `}function yg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:xt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:xt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:xt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===gd?s:s.slice(0,2)} />
    </section>
  `}function wd({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${hs} />`;if(n)return a`<${kg} name=${n} query=${s} scenario=${e} />`;let o=Ks(kd(e).map(r=>r.query));return a`
    <${et} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    ${be()&&a`<${hd} />`}
    ${xt.shelves.map(r=>a`<${yg} shelf=${r} counts=${o} />`)}
  `}var xt,Qe,rl,gd,fd,bd,kd,yd,_d=S(()=>{"use strict";q();U();Lt();A();Mt();z();Se();H();lt();Ge();Kt();mo();dt();Te();Qo();xt=b.questions,Qe=b.questions.own,rl=200;gd="gaps",fd={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(Oe(t.partner)||t.partner),severity:t=>D("Severity",t.severity),detail:t=>t.detail&&($n(t.detail)?x(t.detail):t.description)},bd=(t,e)=>(fd[t]?fd[t](e):e[t])||"",kd=t=>G(t).gaps.flatMap(e=>Wn(e).map(n=>({...n,plan:e.plan}))),yd={key:"severity",label:xt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Vr} severity=${t.severity} />`}});function wg(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function vg({lane:t,rows:e,wide:n}){let s=Os(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):C(Ds.lane_total,e.length)}
      </text>
    </g>
  `}function xg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&al[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ne(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${_g(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${$a} outcome=${t.outcome} /></g>
    </a>
  `}function Sg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=sn(o.id),c=to(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Is} outcome=${o.outcome} on=${o.on&&f(Ds.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Zt(l)}</p>`}
    </div>
  `}function Sd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Vt(),{lanes:i,wide:l,years:c,beyond:p}=is(t),u=wg(i),d=u.reduce((W,tt)=>tt.y+tt.height,mt.top),m=mt.left+l+20,$=d+mt.foot,h=pi(t,n),g=mt.left+h.x,k=f(Ds.report,{date:Y(h.date)}),_=k.length*8.6+24,v=()=>o(null),F=W=>W.key==="Escape"&&v(),P=W=>e.filter(tt=>tt.lane===W),V=Math.min(Math.max(g-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${F}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ds.picture}>
        <rect class="daarna" x=${g} y=${mt.top} width=${m-g} height=${d-mt.top} />
        ${c.map(({year:W,x:tt})=>a`
            <g class="jaar">
              <line x1=${mt.left+tt} x2=${mt.left+tt} y1=${mt.top} y2=${d} />
              <text x=${mt.left+tt+4} y=${mt.top-9}>${W}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+p.x} y=${mt.top-9}>${Ds.beyond}</text>
            </g>
          `}
        ${u.map((W,tt)=>a`<${vg} lane=${W} rows=${P(tt)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${g} x2=${g} y1=${mt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${V} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${V+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(W=>a`
            <${xg} key=${W.id} row=${W} lane=${u[W.lane]} shown=${s?.row.id===W.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Sg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Lg(t,e){let n=Ca;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Og,Cd(s)*Od+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function jd({scenario:t,plan:e}){let n=Ss(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=is(e),l=tn(e.key,t.date),c=h=>xd+8+h/o*(xo-xd-16),p=Lg(s,n),u=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),Ca),d=c(pi(e,l).x),m=p.map(({lane:h,mine:g})=>f(vd.description,{chapter:no(h),counts:he(Os(g))})),$=d>xo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${xo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Ca} width=${xo-d} height=${u-Ca} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${xo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${Tg(no(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>jg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${xo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${f(vd.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<il).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Mg(h,g,_)}) scale(${Cg})`}>
              <title>${[_.name,_.by,al[_.outcome].phrase].join(", ")}</title>
              <${$a} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var vd,Ds,al,mt,_g,xd,xo,Ca,Od,Og,Cg,il,Cd,jg,Mg,Tg,ll=S(()=>{"use strict";q();U();A();z();H();zt();dt();Yo();vd=b.summary.lanes,Ds=b.promises,al=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};_g=t=>f(Ds.mark,{...t,what:t.what||Ds.card.none,phrase:al[t.outcome].phrase});[xd,xo,Ca,Od,Og,Cg]=[262,690,17,8,16,.62],il=30,Cd=t=>Math.min(t.levels,il),jg=t=>[...Ks(t.filter(({level:e})=>e>=il).map(({x:e})=>e))];Mg=(t,e,n)=>e+(n.level-(Cd(t)-1)/2)*Od,Tg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function zg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?cl.undecided:cl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${cl.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${Ut(i)?"verzamel":""}>${`${l} `}<${ae} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Fg({scenario:t,plan:e}){let n=Le("kind",t,e),s=Le("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:Oe(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${zg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function Ld({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ct(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(Xn.head,{date:Y(tn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(Xn.foot.source,{sources:Pn(t)})} ${f(Xn.foot.version,l)}</p>
        <p>${f(Xn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Eg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${Vn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Ng({scenario:t,plan:e,...n}){let s=se(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=En(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Ld} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Bn(e)})} ${r.lead}
      </p>
      <${Un} plan=${e} />
      <${ja} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ag} scenario=${t} plan=${e} />
        <${Uo} undecided=${Rr(t,e)} />
      <//>
      <${ja} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Bg({scenario:t,plan:e,...n}){let s=se(e).summary,o=Y(tn(e.key,t.date));return a`
    <${Ld} plan=${e} scenario=${t} ...${n}>
      <${ja} title=${s.route.title} note=${s.route.note}>
        <${Fg} scenario=${t} plan=${e} />
      <//>
      <${ja} title=${s.lanes.title} note=${s.lanes.note}>
        <${jd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${jr(Ss(e,t.date)).map(([r,{tile:i}])=>a`<li><${_o} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Md({route:t}){let e=J(t.query),n=ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${Xn.title}><p class="uitleg">${Xn.screen}</p><//>
      <${Bs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ng} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Bg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ne} text=${Xn.screen} />
  `}var Xn,cl,Ag,ja,Td=S(()=>{"use strict";q();Lt();A();Mt();z();mn();H();lt();zt();As();Ge();ll();dt();Yo();Xn=b.summary,cl=b.summary.route;Ag=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Le("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Eg} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ja=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Ig({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?D(y.lists[t],e):So.truth[e]||Y(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:At(o,"recommendationKind"),response:At(o,"response")||So.requested.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(So.requested.line,n(o))}</li>`);return a`<${St} title=${e}><${zs} id="gevraagd" items=${s} /><//>`}function Co({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ao(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=So.mentions,i=[Me("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Qt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ke(l),cell:({from:l})=>re(l)&&a`<${te} id=${l} />`}];return a`
    <${Qr} id=${n.length>qg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var So,Pg,St,Re,rr,Oo,La,qg,ar=S(()=>{"use strict";q();A();z();dn();H();lt();Fs();dt();Te();ds();So=b.thing,Pg=new Set([...y.hidden,...So.phrase]),St=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,rr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Oo=t=>Object.entries(De.get(t)||{}).filter(([e])=>!Pg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Ig} property=${e} value=${o} />`);return[R(vr(e)),s.length>1?a`<${rr} items=${s} />`:s[0]]}),La=({id:t})=>Yr(t).length>0&&a`<${St} title=${So.figures}><${Ni} id=${t} /><//>`;qg=3});function Rg({id:t}){let e=d=>y.partners[d].find(m=>m.id===t)?.steps||[],n=za(e("")),s=N?y.plans.filter(d=>e(d.key).length):[],o=Tt(t,"who").flatMap(d=>d.acts?[]:yn(d.to)),r=za(E(o)).filter(d=>!n.includes(d)),i=Tt(t,"who").filter(d=>d.acts&&y.works[d.to]?.across),l=E(i.flatMap(d=>Zs(d.to))),c=en(t,"unitOf"),p=w(t,"tooi"),u=[...Oo(t),[b.thing.also_known,gt(t,"altLabel").join(", ")],[wt.units,c.length>0&&a`<${fn} ids=${c} />`],[wt.identity,p?f(wt.identified,{code:p,date:Y(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${St} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${Ut(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(wt.steps,{steps:Ta(n)})}</p>`}
      ${s.map(d=>a`<p>${d.title}: ${f(wt.steps,{steps:Ta(za(e(d.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(wt.across,{kinds:Ta(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${f(wt.named_steps,{steps:Ta(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${wt.no_steps}</p>`}
      <${Sn} pairs=${u} />
    <//>
  `}function Wg({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:za(yn(r)).join(", "),s=[...xn(r=>vt(r.to)?.key),Me("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Qt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},On("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Dn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=E(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${St} title=${f(wt.work,{count:o.length})}>
      <p class="zacht">${wt.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${wt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Vg({id:t}){let e=Tt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Ho} id=${o} />
        <${ie} of=${[o]} />
      </section>
    `);return a`
    <${St} title=${f(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${zs} id="eigen" as="div" first=${Dg} items=${n} />
    <//>
  `}function Hg({id:t}){let e=en(t,"wish");return e.length?a`
    <${St} title=${wt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${R(At(n,"engagement")||wt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ie} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Ug({id:t}){let e=Tt(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${wt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ie} of=${r} />
      </li>
    `);return a`<${St} title=${wt.members}><${zs} id="leden" items=${n} /><//>`}function Kg({id:t}){let e=new Map(Tt(t,"with").map(s=>[Js(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?wt.more_works:wt.works,{works:o.map(Yt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${St} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${fn} ids=${hn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function zd({id:t}){return a`
    <${Rg} id=${t} />
    <${Wg} rows=${Tt(t,"who")} />
    <${Vg} id=${t} />
    <${Hg} id=${t} />
    <${Ma} title=${wt.requested} ids=${hn(en(t,"askedOf"))} />
    <${Ug} id=${t} />
    <${Kg} id=${t} />
    <${Co} id=${t} />
  `}var wt,za,Ta,Dg,Fd=S(()=>{"use strict";q();A();z();dn();H();lt();zt();Kt();Fs();dt();Te();ar();ds();wt=b.thing.organisation,za=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label),Ta=t=>he(t.map(e=>e.toLowerCase()));Dg=1});function Jg({id:t,scenario:e}){let n=pn.cell_columns,s=G(e).matrix.kind.filter(c=>ii(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>O("overzicht",{cel:de(c.column,c.barrier,c.plan)}),r=c=>R(ot(c.column)),i=c=>{let{word:p,lines:u,look:d}=je(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...xn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>je(c).word,cell:i},{key:"hoe",label:n.how,text:c=>pl(c.most_basis),cell:c=>c.most_basis&&Ed(c.most_basis)}];return a`
    <${St} title=${pn.cells}>
      <p class="zacht">${Ct(e)}</p>
      <${ct} id="vakken" caption=${pn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Qg({links:t,scenario:e,undecided:n}){let s=pn.columns,o=c=>bt(c,"initiative"),{links:r}=G(e),i=lo(nt(e.plan),b.shared.nothing_step),l=[...xn(c=>vt(c)?.key),Me("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>ci(o(c)).map(x).join(", "),cell:c=>a`<${Ft} ids=${ci(o(c))} />`},On("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>pl(r[c][0]),cell:c=>Ed(r[c][0],`; ${D("Strength",r[c][1])}`)}];return a`
    <${St} title=${f(pn.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${pn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Yg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(se(vt(n)).thing.step.helper,{awareness:At(n,"awareness")||pn.unaware})]);return a`<${St} title=${pn.helpers}><${rr} items=${e} /><//>`}function Ad({id:t}){let e=J(M.route.query),n=oe(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>en(c,"barrier")).filter(c=>He(c,l)),r=G(e).links,i=s.flatMap(l=>Tt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ve(l,e.plan));return a`
    <${Gg} id=${t} narrow=${n} />
    <${Jg} id=${t} scenario=${e} />
    <${Qg} links=${i} scenario=${e} undecided=${ec(e).has(t)} />
    <${Ma} title=${pn.requested} ids=${o("Recommendation").filter(l=>Ve(l,e.plan))} />
    <${Yg} ids=${o("Facilitator")} />
  `}var pn,pl,Ed,Gg,Nd=S(()=>{"use strict";q();U();A();Mt();z();dn();mn();H();lt();zt();Kt();dt();Te();ar();pn=b.thing.step,pl=t=>ke[t]?.[1]||"",Ed=(t,e="")=>[a`<${ae} basis=${t} />`,` ${pl(t)}${e}`],Gg=({id:t,narrow:e})=>a`
  <${St} title=${pn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${pn.narrower}<${Ft} ids=${e} />.</p>`}
    ${bt(t,"broader")&&a`<p>${pn.broader}<${j} id=${bt(t,"broader")} />.</p>`}
  <//>
`});function Zg({report:t,phrase:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${Es} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${ie} of=${[t]} />
  `}function Xg({id:t,reports:e}){let n=un(t);if(Ze(t.split("/")[0]).dates.length<3)return null;let s=o=>Pe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${te} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function tb({id:t}){let e=Ze(t.split("/")[0]),{result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:i})=>An(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Xg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=eo(t,i);return a`
          <li>
            <strong>${R(l)}</strong>
            <p><${te} id=${t} date=${i} /></p>
            ${Pe(t,i).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${c&&a`<${Zg} report=${c} phrase=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function eb({id:t}){let e=oe(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${D("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${rr} items=${n} />`}function nb({id:t}){let e=un(t),n=e.deadline_columns,s=Cr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>No(w(i,"modality"))},{key:"er",label:n.there,text:i=>Pe(i).delivery||e.not_there},{...Dn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ie} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function sb({id:t}){let e=un(t),n=e.who_columns,s=Tt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${ps} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Dn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ob({id:t}){let e=oe(bt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${Ft} ids=${e} />.</p>`}function rb({id:t}){let e=un(t),n=Or(t);if(n.length)return n.map(o=>a`<${Ho} id=${o} /><${ie} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function ab({id:t}){let e=un(t),n=en(t,"subMeasureOf"),s=o=>a` <${te} id=${o} />`;return a`<${St} title=${e.container}><p>${e.parts}</p><${fn} ids=${n} more=${s} /><//>`}function Bd({id:t}){let e=un(t),n=Ze(t.split("/")[0]),s=w(t,"promise"),o=Oo(t),r=w(t,"isContainer")==="true"?ab:ib;return a`
    <${St} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:os(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ie} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${La} id=${t} />
    ${o.length>0&&a`<${St} title=${b.thing.further}><${Sn} pairs=${o} /><//>`}
    <${Co} id=${t} />
  `}var un,ib,Pd=S(()=>{"use strict";q();A();z();dn();H();lt();zt();dt();Te();ar();ds();un=t=>se(vt(t)).thing.undertaking;ib=({id:t})=>a`
  <${St} title=${un(t).progress}><${tb} id=${t} /><${eb} id=${t} /><${nb} id=${t} /><//>
  <${St} title=${un(t).who}><${sb} id=${t} /><${ob} id=${t} /><//>
  <${St} title=${un(t).steps}><${rb} id=${t} /><//>
`});function pb({id:t}){let e=lb[Be(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${cb} key=${n.plan.key} ...${n} />`):null}function ub({id:t}){let e=en(t,"inChapter"),n=[...Oo(t),[He(t,"Legislation")?ts.also_known:ts.in_source,gt(t,"altLabel").join(", ")],[ts.place,sn(t).length>0&&a`<${ie} of=${[t]} />`]],s=o=>a` <${te} id=${o} />`;return a`
    <${St} title=${ts.known}>
      ${He(t,"Facilitator")&&a`<p class="zacht">${se(vt(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${Sn} pairs=${n} />
    <//>
    <${La} id=${t} />
    ${e.length>0&&a`<${St} title=${ts.other.chapter}><${fn} ids=${hn(e)} more=${s} /><//>`}
    <${Co} id=${t} />
  `}function mb({id:t}){let e=J(M.route.query),n=Be(t)==="organisation"&&w(t,"notation"),s=i=>Wn(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Qc} gap=${i} scenario=${e} />`);return a`
    <${St} title=${f(ts.gaps,{count:o.length})}>
      <${zs} id="vragen" items=${r} first=${it()?$b:db} as="div" />
    <//>
  `}function fb({id:t}){let e=Be(t),n=[Id[e]&&a`<a href=${O(Id[e])}>${ts.crumbs[e]}</a>`,N&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>bt(t,s)&&a`<${j} id=${bt(t,s)} />`),Qt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function qd({route:t}){let e=t.path.slice(1).join("/");if(!pe(e))return a`<${hs} />`;let n=x(e),s=Be(e),o=hb[s],r=()=>{let l=f(ts.footnote,{kind:Qt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return Ir(l.trim().replace(/([^.!?])$/,"$1."),sn(e),null,vt(e)||nt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${fb} id=${e} />
    <${et} text=${He(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${te} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${ko} />`}
    <${pb} id=${e} />
    <div class="acties bovenaan">
      <${vn} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${ts.around}</a>
    </div>
    <${o} id=${e} />
    <${mb} id=${e} />
  `}var ts,ul,lb,cb,db,$b,Id,hb,Rd=S(()=>{"use strict";q();U();Lt();A();Mt();z();dn();H();lt();zt();Ge();Kt();Fs();mo();dt();Te();ar();Fd();Nd();Pd();ds();Qo();ts=b.thing,ul=b.thing.route,lb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:yn},cb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(ul.of_plan,{plan:t.title}):ul.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ul[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[db,$b]=[3,2];Id={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};hb={undertaking:Bd,organisation:zd,step:Ad,other:ub}});function gb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=En(s,n),r=se(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${jt.tiles_label}>
      ${jr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>B({uitkomst:e===i?null:i})}>
            <${_o} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(tn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function wb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>K(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${jt.open.title}</h2>
      <p>${r.length?f(jt.open.phrase,{date:Y(tn(e.key,n))}):jt.open.none}</p>
      <ul>
        ${r.slice(0,yb).map(i=>a`
            <li key=${i.id}>
              <${_o} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${jt.open.gaps}</a></p>
      <h2>${jt.read.title}</h2>
      <ul class="leesregels">${jt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function vb({plan:t,scenario:e,chosen:n}){let s=Ss(t,e.date),o=ic(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(jt.intro,{count:s.length,undated:o.length})}</p>
      <p>${En(e,t).phrase.overdue}</p>
      <${gb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Sd} plan=${t} rows=${r} date=${e.date} /><${_b} plan=${t} rows=${r} /></div>
        <${wb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${jt.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${jt.caption} rows=${r} columns=${Wd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(jt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Dd({route:t}){let e=J(t.query),n=cc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Ss(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${et} text=${jt.heading} title=${jt.title} />
    <${cn}><${Bs} /><${Go} /><//>
    <${ko} />
    ${n.map(r=>a`<${vb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${jt.none}</p>`}
    <p class="acties">
      <${Xt} name="beloften.csv" rows=${()=>kb(o,e)} />
      ${n.length>0&&a`<${Fe} name="beloften" title=${jt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ne} text=${C(jt.lane_total,o.length)} />
  `}var jt,bb,Wd,kb,yb,_b,Vd=S(()=>{"use strict";q();U();Lt();A();Mt();z();H();zt();Ge();Kt();$s();ll();dt();Yo();Te();jt=b.promises;bb=t=>{let e=is(t.plan).lanes[t.lane];return e?no(e):""},Wd=[{key:"dag",label:jt.columns.day,text:t=>t.day,cell:t=>t.by},Me("actie",jt.columns.work,t=>t.work),{key:"wat",label:jt.columns.what,text:t=>t.what},{key:"woorden",label:jt.columns.quote,text:t=>t.quote},{key:"stand",label:jt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Is} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:jt.columns.lane,text:bb}],kb=(t,e)=>{let n=o=>sn(o.id).map(Zt).join("; "),s=[...Wd,{key:"bron",label:jt.columns.place,text:n}];return qn(s,t,o=>ue(e,o.plan.key))},yb=6;_b=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${is(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${no(n)}
              <span class="bij">
                ${C(jt.lane_total,s.length)}${Os(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Is} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Hd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function xb({loss:t,scenario:e,id:n,title:s}){let o=l=>Ud(t,l,e),r=l=>O("overzicht",{cel:de(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:es.columns.cell,sort:!1,text:l=>dl(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${dl(l,o(l))}</a>`:dl(l,void 0)},{key:"nu",label:es.columns.now,sort:!1,text:l=>Kd(o(l))},{key:"weg",label:es.columns.lost,sort:!1,text:l=>l.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function Sb({loss:t,names:e,scenario:n}){let s=Ze(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${te} id=${u} date=${n.date} />`],p=(u,d)=>a`
    <${Hd} title=${u} count=${d.length} none=${r}><${fn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Ob(t,e)}</p>
      <p>${t.phrase}</p>
      <${Lb} loss=${t} scenario=${n} />
      <${Hd} title=${o} count=${t.cells.length} none=${r}>
        <${xb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.phrase,u.acts))}
    </section>
  `}function Ob(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:ws(Ze(t.plan))};return f(e.length===1?es.heading.one:es.heading.more,{...n,names:he(e)})}function $l({losses:t,names:e,scenario:n}){let s=he(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Ud(r,i,n),c=l?st(i.barrier):"";return[s,ot(i.column),c,Kd(l),i.phrase,...ue(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Sb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Xt} name="wat-als.csv" rows=${()=>[[...es.csv,...In],...o()]} />
    </div>
  `}function Cb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ot(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function jb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${as(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Vs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Vs.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Vs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Vs.stays,i.length):Vs.nothing}</p>`}
    </li>
  `}function Lb({loss:t,scenario:e}){let{legend:n}=Vs,s=Cb(t,e),o=E(s.flatMap(i=>i.things.map(l=>as(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Vs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${jb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:ws(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${D("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Vs,es,Ud,Kd,dl,Gd=S(()=>{"use strict";q();U();A();Mt();z();mn();H();lt();zt();Kt();dt();Te();Vs=b.whatif.picture,es=b.whatif,Ud=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Kd=t=>t?Wr(t):es.no_cell,dl=(t,e)=>{let n=R(ot(t.column));return e?f(es.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function ml(t,e,n){let[s,o]=I(null);return ee(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Mb({before:t,after:e}){let n=Ye[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:D("Severity",t),after:D("Severity",e)})}function Tb({id:t,status:e,scenario:n}){let s=ml("supposed",{options:rs(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${C(Ye.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${R(ot(o.column))}, ${st(o.barrier).toLowerCase()}</strong>
            <span>${f(Ye.now,{phrase:o.before})}</span> <span>${f(Ye.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${C(Ye.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${Mb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Jd({requested:t,scenario:e}){let{date:n}=e,s=u=>re(u)&&!!An(u,n),[o,r]=t.split("="),i=re(o)?o:"",l=oe(eo(i,n),"alternativeReading").map(u=>w(u,"status")),c=(u,d)=>O(["wat-als","actie",`${u}=${d}`]),p=f(Ye.command,{name:Yt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${wo} label=${Ye.which} id="actie" thing=${i} among=${s}
          pick=${u=>{location.hash=c(u,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ke(i,n)}.</p>
            <h2>${Ye.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([u,{label:d}])=>a`
                  <li>
                    <a href=${c(i,u)} aria-current=${u===r?"true":null}>${R(d)}</a>
                    ${u===An(i,n)&&a` <span class="zacht">${Ye.read}</span>`}
                    ${l.includes(u)&&a` <span class="zacht">${Ye.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Ye.begin}</p>`}
        ${i&&r&&(xe()?a`<${Tb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Ye.elsewhere,{name:x(i),status:D("Status",r)})}</p>
                <p><code>${p}</code> <${vn} text=${()=>p} label=${Ye.copy} /></p>
              `)}
      </div>
    </div>
  `}var Ye,Qd=S(()=>{"use strict";q();U();A();Mt();z();Se();H();lt();zt();Kt();dt();ia();Ye=b.whatif.action});function Fb({notations:t,names:e,scenario:n}){let s=ml("answer",{options:zb(t,n)},()=>ft(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${$l} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ut.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function Eb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>B({zonder:c.map(fl).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(xe()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>ls(i(c),n));return a`
    <h2>${ut.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ut.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ut.clear}</button>
          <button type="button" class="klein" onClick=${()=>Vo(location.href,ut.shared)}>${ut.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ut.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${fl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!xe()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Ab({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(ut.start.alone,r),r>0&&(o.length?f(ut.start.steps,{steps:he(o.map(l=>st(l).toLowerCase()))}):ut.start.no_step),i>0&&C(ut.start.lead,i)].filter(Boolean),s=ws(nt(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${f(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:w(o.who,"notation")})}>${x(o.who)}</a>
              <span class="bij">${N?`${Ze(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function Yd({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter($=>n[$].length).sort(($,h)=>K(x($),x(h))),r=(t.query.zonder||"").split(",").map(Oe).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&xe(),[,p,...u]=t.path,d=($,h,g)=>a`
    <li><a href=${O(h)} aria-current=${g?"page":null}>${$}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${ut.title}>
      ${d(ut.leave_out,["wat-als"],!p)} ${d(ut.action.title,["wat-als","actie"],!!p)}
    </ul>
    <${et} text=${ut.title} title=${p?ut.action.title:ut.title}>
      <p class="uitleg">${p?ut.action[xe()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${ea} scenario=${e} />
  `;return p?[m,a`<${Jd} requested=${u.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${Eb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Ab} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${$l} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Fb} notations=${r.map(fl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${ne} text=${r.length===1?f(ut.phrase,{name:i[0]}):""} />
  `}var ut,zb,fl,Zd=S(()=>{"use strict";fe();ao();q();U();Lt();A();Mt();z();Se();H();lt();Ge();Kt();Gd();Qd();ut=b.whatif,zb=(t,e)=>[...rs(e),...t.map(n=>["zonder",n])];fl=t=>w(t,"notation")});var t$={};s$(t$,{answerTo:()=>G,compare:()=>K,connection:()=>so,csv:()=>yr,data:()=>y,here:()=>M,scenarioOf:()=>J});function Ea(t=null){for(let e of Aa())e!==t&&(e.open=!1)}function hl(){Ea(),bn().classList.remove("is-open"),Fa().setAttribute("aria-expanded","false")}function Nb(){bn()&&(Fa().addEventListener("click",()=>{let t=bn().classList.toggle("is-open");for(let e of Aa())e.open=t;Fa().setAttribute("aria-expanded",String(t))}),bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?hl():e.closest("summary")&&!it()&&Ea(e.closest("details"))}),bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Aa().find(n=>n.open);it()?Fa().focus():e?.querySelector("summary")?.focus(),hl()}),document.addEventListener("click",t=>{!it()&&!bn().contains(t.target)&&Ea()}),bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!it()&&!bn().contains(e)&&Ea()}))}function Bb(t){if(!bn())return;let e=ji(t)?.to;for(let n of bn().querySelectorAll("a")){let{path:s}=ni(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Aa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Pb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return ir=!Eo(e)||s!==n,ir?(kn(a`<p role="status">${b.werkplaats.busy}</p>`,Ot("inhoud")),Na?Z().show(Na,Z().own):gl||Ib(rs(e),s),!0):!1}async function Ib(t,e){gl=!0;try{Na=(await Z().ask("page",{options:t,comparisons:e})).page,ir&&Z().show(Na,Z().own)}catch(n){ir&&kn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}gl=!1}function qb(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(be()?.own&&Pb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Xd[e]||Xd.onbekend;kn([a`<${Dc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Bb(e)}function bl(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();kn(a`<${ud} state=${e} why=${n} own=${s} />`,t)}function Rb(){Wb(),ir=!1,window.removeEventListener("werkplaats",bl),kn(null,Ot("inhoud")),kn(null,Ot("motor"))}var bn,Fa,Aa,Xd,gl,Na,ir,Wb,e$=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Se();Io();Oi();lt();Kt();Vc();ip();vp();jp();$u();Cu();Ru();Vu();md();_d();Qo();Td();Rd();Vd();Zd();bn=()=>Ot("menu"),Fa=()=>Ot("menuknop"),Aa=()=>[...bn().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});Nb();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),hl();let e=Ot("zoek").value;location.hash=Bc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Vo(f(e,{...r,sources:Pn()}),n)});Xd={__proto__:null,overzicht:Du,dekking:Cp,aandachtspunten:Ou,partners:Eu,maatregelen:Au,naslag:Pu,gevraagd:Iu,tijdlijn:qu,beloften:Dd,verken:du,ding:qd,samenvatting:Md,vragen:wd,"wat-als":Yd,vergelijk:_p,"weet-niet":ap,methode:rp,zoek:nu,controleer:be()?$d:dd,onbekend:hs},gl=!1,Na="",ir=!1;be()&&(window.addEventListener("werkplaats",bl),bl());Ot("inhoud").replaceChildren();Wb=Yl(qb);be()&&window.addEventListener("andere-bladzijde",Rb,{once:!0});document.documentElement.dataset.klaar="ja"});fe();Pa();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:yl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(e$(),t$))});})();
