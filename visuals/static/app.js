"use strict";var ketenkaart=(()=>{var r$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var a$=(t,e)=>{for(var n in e)r$(t,n,{get:e[n],enumerable:!0})};function ft(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function _l(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,fe=S(()=>{"use strict";Ot=t=>document.getElementById(t)});async function vl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Da=i$(await new Response(e).json())}function i$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Da,Va=S(()=>{"use strict";fe()});function Ol(t){var e=xl.get(this);return e||(e=new Map,xl.set(this,e)),(e=Sl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var d=0;d<n[p].length;d++)s=n[p][d],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][d+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Sl,xl,Cl=S(()=>{Sl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Sl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},xl=new Map});function ks(t){t&&t.parentNode&&t.remove()}function Qa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ja.call(arguments,2):n),jo(t,i,s,o,null)}function jo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:o||++Ml,__i:-1,__u:0};return!o&&ht.vnode&&ht.vnode(r),r}function hr(t){return t.children}function ur(t,e){this.props=t,this.context=e,this.__g=0}function os(t,e){if(e==null)return t.__&&os(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:os(t)}function u$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ys({constructor:Lo},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Ya(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||os(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Pl(o,e,r),n.__=n.__e=null,e.__e!=s&&Fl(e))}function Fl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Fl(t)}function jl(t){(8&t.__g||(t.__g|=8,ss.push(t),$r++))&&Ha==ht.debounceRendering||((Ha=ht.debounceRendering)||queueMicrotask)(El)}function El(){try{for(var t,e=1;ss.length;)ss.length>e&&ss.sort(Tl),t=ss.shift(),e=ss.length,8&t.__g&&u$(t)}finally{($r=ss.length)&&(Ha||queueMicrotask)(El)}}function Al(t,e,n,s,o,r,i,l,c,u,p){var d,m,$,g,h,k,_=s.__k||fr,v=e.length;for(c=d$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||mr,$.__i=d,k=Ya(t,$,m,o,r,i,l,c,u,p),g=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Za(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||g,$)),h=h||g,4&$.__u?(c=Nl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=h,c}function d$(t,e,n,s,o){var r,i,l,c,u,p,d,m,$,g=n.length,h=g,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=jo(null,i):Ga(i)?i=v[r]=jo(hr,{children:i}):i.constructor===Lo&&i.__b?i=v[r]=jo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=$$(i,n,c,h))&&(h--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?k--:u==c+1?k++:u!=c&&(u>c?k--:k++,_=1)):(~u||(o>g?k--:o<g&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(p=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=p.length;k<m;)p[$=k+m>>1]<i.__i?k=$+1:m=$;p[k]=i.__i,d[r]=k+1}for(k=p.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(h)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=os(l)),Xa(l,l));return s}function Nl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Nl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=os(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ll(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function cr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ll(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ll(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ua[e]||(Ua[e]=m$(e)),(t.__a||(t.__a={}))[e]=Ka,r=e!=(e=e.replace(zl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function m$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[pr]==null)e[pr]=Ka++;else if(e[pr]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Ya(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,g,h,k,_,v,j,B,D,q,X,Pt,L,_t,Jt,z=e.type;if(e.constructor!==Lo)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,d=r=[],p.nodeType==8?l=dr(p,r):r.push(p),l=r[0]||l),(p=ht.__b)&&p(e);t:if(typeof z=="function"){m=i.length;try{if(_=e.props,v=(p=z.prototype)&&p.render,j=(p=z.contextType)&&s[p.__c],B=p?j?j.props.value:p.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new z(_,B):(e.__c=$=new ur(_,B),$.constructor=z,$.render=h$),j&&j.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),z.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ys({},$.__s)),ys($.__s,z.getDerivedStateFromProps(_,$.__s)))),g=$.props,h=$.state,$.__v=e,n.__c){if(_!==g&&v&&!z.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,B),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,B)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Dt){Dt&&(Dt.__=e)}),fr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=os(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,B),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,h,k)})}else v&&!z.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=_,$.__P=t,$.__g&=-5,D=ht.__r,q=v?25:0;do $.__g&=-9,D&&D(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(fr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ys({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(g,h)),X=p&&p.type===hr&&p.key==null?p.props.children:p,_.__P&&(p=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Dt){Dt&&Xa(Dt,Dt)}),n.__k=null),l=n.__k?os(n,0):null),l=Al(t,Ga(X)?X:[X],e,n,s,o,r,i,l,c,u),_.__P&&(e.__e=null,l=p),e.__u&=-161,d&&d.some(ks),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Dt){if(i.length=m,e.__v=null,c||r)if(Dt&&Dt.then){if(e.__u|=128|c,r){for(~(_t=r.indexOf(l||void 0))||(_t=r.length);(Jt=r[_t-1])&&Jt.nodeType==8;)_t--;for(;_t<r.length;_t++)if(Jt=r[_t])if(r[_t]=null,Pt){if(Jt==L)break}else{if(Jt.nodeType!=8)break;Jt.data.startsWith("$s")&&(L=dr(Pt=Jt))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(p=dr(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ks);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Dt&&Dt.then||Bl(e),ht.__e(Dt,e,n)}}else l=e.__e=f$(n.__e,e,n,s,o,r,i,c,u,t);return(p=ht.diffed)&&p(e),l}function dr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Bl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Bl))}function Pl(t,e,n){for(var s=0;s<n.length;)Za(n[s++],n[s++],n[s++]);ht.__c&&ht.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ht.__e(r,o.__v)}})}function f$(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,g,h,k,_,v=n.props||mr,j=e.props,B=e.type;if(B=="svg"?o="http://www.w3.org/2000/svg":B=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((g=r[p])&&(B?g.localName==B:g.nodeType==3)){t=g,r[p]=null;break}}if(!t){if(_=u.ownerDocument||document,!B)return _.createTextNode(j);t=_.createElementNS(o,B,j.is?j:u),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(B){if(u=B=="template"&&t.content||t,r=B=="textarea"&&j.defaultValue!=null?null:r&&Ja.call(u.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[(g=t.attributes[p]).name]=g.value;for(p in v)g=v[p],p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in j||p=="value"&&"defaultValue"in j||p=="checked"&&"defaultChecked"in j||cr(t,p,null,g,o);for(p in j)g=j[p],p=="children"?$=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?h=g:p=="checked"?k=g:l&&typeof g!="function"||v[p]===g||cr(t,p,g,v[p],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(B=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&p$.test(B))&&(o="http://www.w3.org/1999/xhtml"),Al(u,Ga($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&os(n,0),l,c),r&&r.some(ks)),l&&B!="textarea"||(p="value",B=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(B!="progress"||h)||cr(t,p,h,v[p],o),p="checked",k!=null&&k!=t[p]&&cr(t,p,k,v[p],o))}else v===j||l&&t.data==j||(t.data=j);return t}function Za(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ht.__e(o,n)}}function Xa(t,e,n){var s,o,r,i;if(ht.unmount&&ht.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Za(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ht.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xa(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=dr(s,r=[]))&&(s==t.__e&&r.some(ks),ks(o),ks(s)),n||ks(t.__e),t.__e=t.__c=t.__=null}function h$(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,s,o,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=jo(hr,{children:[t]}),o=[],r=[],Ya(e,e.__k,s||mr,mr,e.namespaceURI,s?null:e.firstChild?Ja.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Pl(o,e.__k,r),e.__k.props.children=null}var ht,Ml,l$,ss,Ha,$r,Tl,pr,zl,Ka,Ua,c$,Lo,mr,fr,p$,Ga,Ja,ys,gr=S(()=>{Lo=Symbol.for("pv"),mr={},fr=[],p$=/^m(i|n|o|s|text|space)$/,Ga=Array.isArray,Ja=fr.slice,ys=Object.assign;ht={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw $r=0,t}},Ml=0,l$=function(t){return t!=null&&t.constructor===Lo},ur.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ys({},this.state)),typeof t=="function"&&(t=t(ys({},n),this.props)),t&&(ys(n,t),this.__v&&(e&&this.__k.push(e),jl(this)))},ur.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),jl(this))},ur.prototype.render=hr,ss=[],$r=0,Tl=function(t,e){return t.__v.__b-e.__v.__b},pr=Symbol(),zl=/(PointerCapture)$|Capture$/i,Ka=0,Ua={},c$=0});function kr(t,e){It.__h&&It.__h(Vt,t,br||e),br=0;var n=Vt.__H||(Vt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return br=1,g$(Jl,t)}function g$(t,e,n){var s=kr(Ks++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Jl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ei(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Vt,!Vt.__f)){Vt.__f=!0;var o=Vt.shouldComponentUpdate;Vt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,ei(m.__[0],m.__N[0])||(p=!0))}),o){var d=o.call(this,r,i,l);return u?d||p:d}return!u||p}}return s.__}function ee(t,e){var n=kr(Ks++,3);!It.__s&&oi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Vt.__H.__h.push(n))}function qe(t,e){var n=kr(Ks++,4);!It.__s&&oi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Vt.__h.push(n))}function To(t){return br=5,ve(function(){return{current:t}},[])}function ve(t,e){var n=kr(Ks++,7);return oi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function b$(){var t;do{for(;t=ni.shift();)try{Mo(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Gl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Mo),e.__h.some(si),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(ni.length)}function k$(t){var e,n=function(){clearTimeout(s),Ul&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Ul&&(e=requestAnimationFrame(n))}function Kl(t){t!=1&&Il==It.requestAnimationFrame||((Il=It.requestAnimationFrame)||k$)(b$)}function Mo(t){var e=Vt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Vt=e}function si(t){var e=Vt;t.__c=t.__(),Vt=e}function oi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ei(n,t[s])})}function Jl(t,e){return typeof e=="function"?e(t):e}var Ks,Vt,ti,Il,ei,br,Gl,ni,It,Rl,ql,Wl,Dl,Vl,Hl,Ul,ri=S(()=>{gr();ei=Object.is,br=0,Gl=[],ni=[],It=ht,Rl=It.__b,ql=It.__r,Wl=It.diffed,Dl=It.__c,Vl=It.unmount,Hl=It.__;It.__b=function(t){Vt=null,Rl&&Rl(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Hl&&Hl(t,e)},It.__r=function(t){ql&&ql(t),Ks=0;var e=(Vt=t.__c).__H;e&&(ti==Vt?Vt.__h=[]:(e.__h.some(Mo),e.__h.some(si),Ks=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ti=Vt},It.diffed=function(t){Wl&&Wl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Kl(Gl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ti=Vt=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Mo),n.__h=n.__h.filter(function(s){return!s.__||si(s)})}catch(s){n.__h=[function(){throw s}]}}),Dl&&Dl(t,e)},It.unmount=function(t){Vl&&Vl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Kl(ni.push(o))}else Mo(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};Ul=typeof requestAnimationFrame=="function"});function Ql(t){return Array.isArray(t)?t.map(Ql):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Qa("wbr",null),e]:[e])}var Ht,a,R=S(()=>{"use strict";Cl();gr();ri();gr();ri();/*! What draws the screens and searches in them, bundled here:

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
*/Ht=()=>To(null);a=Ol.bind((t,e,...n)=>Qa(t,e,...typeof t=="string"?n.map(Ql):n))});function _$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Yl,n)&&!t.query.uit?{path:Yl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function li(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[w$[r]||r,i]);return _$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=y$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ai},"",n),ii())}function ii(t=!1){let e=li(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,Zl(e),!n&&window.scrollTo(0,t&&Xl.get(history.state?.turn)||0)}function tc(t){Zl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ai=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Xl.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ai},""),ii(o)};return window.addEventListener("popstate",s,n),ii(),T.started=!0,()=>e.abort()}var y$,w$,Yl,T,Zl,ai,Xl,Ne,H=S(()=>{"use strict";y$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],w$={ernst:"gewicht"},Yl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};T={route:{path:[],query:{}},started:!1},ai=0,Xl=new Map;Ne=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Ht();return qe(()=>{document.title=`${e} – Ketenkaart`},[e]),qe(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=T;return qe(()=>{T.started&&t&&ft(t)},[t,e]),null}var it,Tt=S(()=>{"use strict";fe();R();H();it=()=>window.matchMedia("(max-width: 44rem)").matches});function he(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function yn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Gs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function yr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function wr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function ec(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,C,W,Ut,E,v$,Q,A=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ut=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],v$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Q=(t,e)=>v$.compare(t,e)});var y,nc,sc,x$,S$,O$,C$,j$,L$,M$,T$,z$,F$,E$,We,Js,N,b,se,et,Ze,vt,De,En,ge,Xe,tn,Y,ws,ce,rs,F=S(()=>{"use strict";Va();y=Da,{codes:nc,progress:sc,queries:x$,names:S$,absent:O$,dates:C$,lists:j$,kinds:L$,called:M$,works:T$,partners:z$,lookups:F$}=y,E$=[nc,sc,x$,S$,O$,C$,j$,L$,M$,T$,z$,F$];for(let t of[...E$,y.words,y.addresses,...[nc,sc].flatMap(Object.values)])Object.setPrototypeOf(t,null);We=new Map(Object.entries(y.things)),Js=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,se=t=>t?.words.page||b,et=t=>Js.get(t||"")||(N?void 0:y.plans[0]),Ze=t=>Js.get(t),vt=t=>Js.get(t.split("/")[0]),De=(t,e)=>!e||!vt(t)||vt(t)?.key===e,En=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ge=En[En.length-1].date,Xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",ws=(t=et())=>t?.source||y.source,ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),rs=(t,e=et())=>(e?e.dates:En).find(n=>n.date===t)?.label||Y(t)});async function _r(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function zo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ci,be,Z,xe,Se=S(()=>{"use strict";A();F();ci=5*2**20,be=()=>window.werkplaats,Z=()=>be(),xe=()=>!!be()&&be()?.state!=="off"});function U(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ui(o,n),without:ui(r,n),links:i},u={...ui(l,n),...c};pi.set(s,u)}return pi.get(s)}function as({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function K(t){let e=N&&Js.has(t.plan)?t.plan:"",n=En.some(l=>l.date===t.stand)?t.stand:ge,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=Fo({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:ge}].map(Fo).find(A$)||Fo({plan:e,date:ge,stated:!1,expect:!0,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function di(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>K(s(r)).key)).size===n.length?n:[]}var pi,ui,An,Eo,A$,$i,oc,zt=S(()=>{"use strict";F();Se();pi=new Map,ui=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>U({...t,plan:e.key}).numbers[0];Eo=t=>t.key in y.answers,A$=t=>Eo(t)||!!be();$i=(t,e)=>Js.get(e)?.steps.find(n=>n.notation===t)?.id,oc=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$i(s.step,e))))});var rc,N$,_s,Ao,Ft,en,Qs,$n=S(()=>{"use strict";A();F();rc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])yn(rc,i,r)}N$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_s=(t,e=ge)=>!N$[e]?.has(t),Ao=(t,e=ge)=>(rc.get(t)||[]).filter(n=>_s(n.of[0]||n.from,e)),Ft=(t,e,n)=>Ao(t,n).filter(s=>s.name===e),en=(t,e,n)=>Ft(t,e,n).filter(s=>s.to===t).map(s=>s.from),Qs=(t,e)=>t.from===e?t.to:t.from});var mi,gt,w,oe,bt,mn,vr,vs,Ve,ic,Be,Qt,xs,re,pe,V,Nt,xr,lc,x,Yt,ac,Ys,cc,B$,Sr,Or,nn,Zs,P$,He,Zt,sn,G=S(()=>{"use strict";A();F();mi=[],gt=(t,e)=>We.get(t)?.[e]||mi,w=(t,e)=>gt(t,e)[0]||"",oe=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),bt=(t,e)=>oe(t,e)[0]||"",mn=t=>We.has(t),vr=t=>gt(t,"type"),vs=t=>lc.get(t)||mi,Ve=(t,e)=>vr(t).includes(e),ic=t=>vr(t).map(e=>y.kinds[e]).find(Boolean),Be=t=>ic(t)?.page||"",Qt=t=>ic(t)?.kind||"",xs=t=>Be(t)==="organisation",re=t=>Be(t)==="undertaking",pe=t=>!!Be(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Nt=(t,e)=>V(y.lists[e],w(t,e)),xr=t=>y.names[t]||b.thing.foreign[t]||t,lc=new Map;for(let[t,e]of We)for(let n of e.type||mi)yn(lc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Yt=t=>y.called[t]?.short||x(t),ac=t=>w(t,"identifier"),Ys=[...vs("Chapter")].sort((t,e)=>Q(ac(t),ac(e))),cc=[...We.keys()].filter(re),B$=[...We.keys()].filter(xs),Sr=t=>Xe.find(e=>e.notation===t),Or=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),nn=Xe.map(t=>[t.notation,t.label]),Zs=Or("InterventionKind"),P$=new Map(B$.map(t=>[w(t,"notation"),t])),He=t=>P$.get(t)||"",Zt=t=>y.addresses[t]||"",sn=t=>oe(t,"passage")});function uc(t,e,n){let s=Pe(t,n);return{name:x(e),short:Yt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(No(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var wn,Xs,to,eo,fi,Cr,jr,Ct,No,I$,Pe,no,Nn,is,Ss,pc,Lr,Os,dc,hi,so,ls,jt=S(()=>{"use strict";H();A();F();$n();G();wn=t=>y.works[t]?.steps||[],Xs=t=>y.works[t]?.kinds||[],to=t=>y.works[t]?.years||[],eo=t=>y.works[t]?.leads||[],fi=t=>y.works[t]?.acts||[],Cr=(t,e)=>Ft(t,"at",e).flatMap(n=>n.of),jr=(t,e)=>Ft(t,"deadline",e).map(n=>n.from),Ct=t=>w(t,"isGeneric")==="true",No=t=>V("Modality",t),I$={},Pe=(t,e=ge)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||I$,no=(t,e)=>Pe(t,e).report||"",Nn=(t,e)=>Pe(t,e).status||"",is=(t,e)=>Pe(t,e).state||"",Ss=(t,e)=>ls(t).rows.filter(({id:n})=>Pe(n,e).outcome).map(n=>({...n,plan:t,...uc(n.id,n.work,e)})),pc=(t,e)=>y.promises[t.key].undated.filter(n=>_s(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...uc(n,s,e)}});Lr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),Os=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),dc=t=>ce(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),hi=(t,e)=>{let{reports:n}=ls(t);return n.find(s=>s.date===tn(t.key,e))||n[n.length-1]},so=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ls=t=>y.promises[t.key]});function Mr(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=U(e).links;return Ft(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:R$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Tr(t,e){if(re(t))return[t];let n=r=>re(r)&&De(r,e.plan);if(xs(t))return E(Bn(t,e).map(r=>r.to));if(!mc(t))return E(Ao(t,e.date).map(r=>Qs(r,t))).filter(n);let s=[t,...Ft(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>Ft(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Mr(r,e).some(i=>i.step===t))}function hc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Bo),d=z=>(!s||Mr(z,c).some(Dt=>w(Dt.step,"notation")===s))&&(!o||Xs(z).includes(o))&&(!r||to(z).slice(-1)[0]>=r)&&(!i||to(z)[0]<=i),m=E(p.flatMap(z=>Tr(z,c))),$=z=>p.includes(z)&&!l,g=m.filter(z=>!$(z)&&!d(z)),h=m.filter(z=>$(z)||d(z)&&!u.has(z)).sort(fc),k=p.filter(z=>!xs(z)),_=new Set(h),j=[...k.flatMap(z=>Tr(z,c)),e].filter(z=>_.has(z)).flatMap(z=>$c(z,c,l)),B=E([...p.filter(xs),...j]).filter(z=>!u.has(z)).sort(zr),D=new Set(B),q=h.flatMap(z=>Bn(z,c,l).filter(Dt=>D.has(Dt.from))),X=h.flatMap(z=>Mr(z,c).map(Dt=>({work:z,...Dt}))),Pt=[...Xe.map(z=>z.id),Cs],L=E([...p.filter(mc),...X.map(z=>z.step)]).filter(z=>!u.has(z)).sort((z,Dt)=>Pt.indexOf(z)-Pt.indexOf(Dt)),_t=new Set(L),Jt=r||i?g.filter(z=>!to(z).length).length:0;return{who:B,what:h,steps:L,roles:q,ties:X.filter(z=>_t.has(z.step)),left:g.length,undated:Jt}}function Fr(t,{who:e,what:n},s){return re(t)?$c(t,s).filter(o=>!e.includes(o)).length:Tr(t,s).filter(o=>!n.includes(o)).length}function Er(t,e,n,s=!1){let o=gc(t,e,n,s),r=gi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>Po)){if(p===e){u.length===i+1&&l.push(u);return}for(let d of o(p).sort(zr))!u.includes(d)&&u.length+(r.get(d)??i)<=i&&c([...u,d])}};return c([t]),l}function oo(t,e,n,s=!1){let o=gc(t,e,n,s),r=gi(t,e,o),i=gi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,$)=>c.filter(g=>r.get(g)===$).sort(zr)),p=new Map([[t,1]]),d=u.slice(1).flatMap((m,$)=>m.flatMap(g=>o(g).filter(h=>u[$].includes(h)).sort(zr).map(h=>(p.set(g,(p.get(g)||0)+(p.get(h)||0)),{from:h,to:g,roles:Bn(g,n).filter(k=>Qs(k,g)===h)}))));return{layers:u,lines:d,count:p.get(e)||0,length:l}}function bc(t,e,n){let s=[t,e];return E(Bn(t,n,!0).map(o=>o.to)).map(o=>Bn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function gi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function kc(t,e){let n=r=>Mr(r,e).map(i=>i.step),[s,o]=t.map(r=>Tr(r,e).flatMap(n));return Xe.filter(({id:r})=>s.includes(r)&&o.includes(r))}function yc(t,{date:e}){let[n,s]=t.map(o=>[o,...Ft(o,"member",e).map(r=>r.to)]);return E(n.filter(o=>s.includes(o)))}var Cs,bi,Bn,$c,mc,R$,Bo,fc,zr,gc,Po,Io=S(()=>{"use strict";A();zt();F();$n();G();jt();Cs="dwars",bi=60,Bn=(t,{date:e,plan:n},s=!1)=>Ft(t,"who",e).filter(o=>(s||o.acts)&&De(o.to,n)),$c=(t,e,n=!1)=>E(Bn(t,e,n).map(s=>s.from)),mc=t=>Be(t)==="step",R$=t=>bt(t,"broader")||t;Bo=t=>pe(t),fc=(t,e)=>Q(Yt(t),Yt(e))||Q(x(t),x(e)),zr=(t,e)=>Number(Ct(t))-Number(Ct(e))||fc(t,e);gc=(t,e,n,s)=>o=>E(Bn(o,n).map(r=>Qs(r,o))).filter(r=>r===t||r===e||re(r)||s||!Ct(r)),Po=30});var q$,Sc,Oc,Ro,ro,W$,Cc,qo,Br,vi,ki,D$,jc,Lc,Oi,Ci,Mc,V$,Wo,yi,H$,U$,K$,G$,wi,wc,J$,xi,Si,_i,Q$,_c,vc,xc,Ar,Nr,Tc,Y$,zc=S(()=>{q$="ENTRIES",Sc="KEYS",Oc="VALUES",Ro=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=ro(this._path);if(ro(n)==="")return{done:!1,value:this.result()};let s=e.get(ro(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ro(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ro(e)).filter(e=>e!=="").join("")}value(){return ro(this._path).node.get("")}result(){switch(this._type){case Oc:return this.value();case Sc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ro=t=>t[t.length-1],W$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Cc(t,e,n,s,i,1,o,""),s},Cc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let d=0;d<u.length;++d,++p){let m=u[d],$=i*p,g=$-i,h=o[$],k=Math.max(0,p-n-1),_=Math.min(i-1,p+n);for(let v=k;v<_;++v){let j=m!==e[v],B=o[g+v]+ +j,D=o[g+v+1]+1,q=o[$+v]+1,X=o[$+v+1]=Math.min(B,D,q);X<h&&(h=X)}if(h>n)continue t}Cc(t.get(u),e,n,s,o,p,i,l+u)}},qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Br(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Oi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,D$(this._tree,e)}entries(){return new Ro(this,q$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return W$(this._tree,e,n)}get(e){let n=vi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=vi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Ro(this,Sc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ki(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Ro(this,Oc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Br=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Br(t.get(s),e.slice(s.length),n);return n.push([t,e]),Br(void 0,"",n)},vi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return vi(t.get(n),e.slice(n.length))},ki=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},D$=(t,e)=>{let[n,s]=Br(t,e);if(n!==void 0){if(n.delete(""),n.size===0)jc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Lc(s,o,r)}}},jc=t=>{if(t.length===0)return;let[e,n]=Oi(t);if(e.delete(n),e.size===0)jc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Lc(t.slice(0,-1),s,o)}},Lc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Oi(t);s.set(o+e,n),s.delete(o)},Oi=t=>t[t.length-1],Ci="or",Mc="and",V$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?_i:e.autoVacuum;this._options={...wi,...e,autoVacuum:n,searchOptions:{...wc,...e.searchOptions||{}},autoSuggestOptions:{...J$,...e.autoSuggestOptions||{}}},this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Si,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let d=n(e,p);if(d==null)continue;let m=o(s(d,p),p),$=this._fieldIds[p],g=new Set(m).size;this.addFieldLength(u,$,this._documentCount-1,g);for(let h of m){let k=r(h,p);if(Array.isArray(k))for(let _ of k)this.addTerm($,u,_);else k&&this.addTerm($,u,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let d=o(e,p);if(d==null)continue;let m=n(r(d,p),p),$=this._fieldIds[p],g=new Set(m).size;this.removeFieldLength(u,$,this._documentCount,g);for(let h of m){let k=s(h,p);if(Array.isArray(k))for(let _ of k)this.removeTerm($,u,_);else k&&this.removeTerm($,u,k)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Si,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||xi.batchSize,r=e.batchWait||xi.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[d]of p)this._documentIds.has(d)||(p.size<=1?c.delete(u):p.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||_i.minDirtCount,s=s||_i.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let d=u.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(vc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(vc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(wi.hasOwnProperty(e))return yi(wi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ar(o),c._fieldLength=Ar(r),c._storedFields=Ar(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let d=new Map;for(let m of Object.keys(p)){let $=p[m];l===1&&($=$.ds),d.set(parseInt(m,10),Ar($))}c._index.set(u,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Nr(o),c._fieldLength=await Nr(r),c._storedFields=await Nr(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);let u=0;for(let[p,d]of s){let m=new Map;for(let $ of Object.keys(d)){let g=d[$];l===1&&(g=g.ds),m.set(parseInt($,10),await Nr(g))}++u%1e3===0&&await Tc(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new qo,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(g=>this.executeQuery(g,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(G$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:yi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...wc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,g;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(g=this._index.fuzzyGet(e.term,k))}if($)for(let[h,k]of $){let _=h.length-e.term.length;if(!_)continue;g?.delete(h);let v=p*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}if(g)for(let h of g.keys()){let[k,_]=g.get(h);if(!_)continue;let v=u*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ci){if(e.length===0)return new Map;let s=n.toLowerCase(),o=H$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let d=i[p],m=this._fieldIds[p],$=r.get(m);if($==null)continue;let g=$.size,h=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),g-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),j=this._fieldLength.get(k)[m],B=K$(v,g,this._documentCount,j,h,c),D=s*o*d*_*B,q=u.get(k);if(q){q.score+=D,Q$(q.terms,e);let X=yi(q.match,n);X?X.push(p):q.match[n]=[p]}else u.set(k,{score:D,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,xc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,xc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");yi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,H$={[Ci]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),_c(s.terms,r)}}return t},[Mc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);_c(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[V$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},U$={k:1.2,b:.7,d:.5},K$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},G$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},wi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Y$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},wc={combineWith:Ci,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:U$},J$={combineWith:Mc,prefix:(t,e,n)=>e===n.length-1},xi={batchSize:1e3,batchWait:10},Si={minDirtFactor:.1,minDirtCount:20},_i={...xi,...Si},Q$=(t,e)=>{t.includes(e)||t.push(e)},_c=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},vc=({score:t},{score:e})=>e-t,xc=()=>new Map,Ar=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Nr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Tc(0);return e},Tc=t=>new Promise(e=>setTimeout(e,t)),Y$=/[\n\r\p{Z}\p{P}]+/u});function Pr(t,e=[],n=ao(t),s=()=>!0){let o=Ut(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=X$&&l.length>=c.length+tm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function cs(t,e){let n=Do(t).map(Ut);return js(e).every(s=>n.some(Pr(s)))}function Ir(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Fc))Ec(o).map(Ut).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Z$,X$,tm,Fc,em,js,Ec,Do,ao,io=S(()=>{"use strict";A();Z$=4,X$=6,tm=3,Fc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,em=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),js=t=>em(t).match(Fc)||[],Ec=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],Do=t=>js(t).flatMap(Ec),ao=t=>t.length>1&&t.length<=Z$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function rm(){let t=new Map([...We.keys()].filter(pe).map(n=>[n,{sort:[Qt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of We){let o=_n.owners.flatMap(i=>oe(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...om(n)),r?.text.push(..._n.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(_n.weights[n]??_n.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Qt(n),titles:sm(n),...s},weight:Math.min(...vr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[_n.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:_n.question,...i,weight:e("question")}})]}function am(){let t=new Map(rm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(c,u)=>u==="id"?c.id:c[u].join(" · "),tokenize:Do,processTerm:c=>lo(c)?null:Ut(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let u of[c.titles,c.sort,c.text].flat().flatMap(Do))lo(u)||n.add(Ut(u));let o=e.flatMap(c=>c.titles).flatMap(Do),r=new Set(o.filter(ao).map(Ut)),l=[...e.filter(c=>_n.synonyms.some(u=>Ve(c.id,u))).map(c=>c.titles),..._n.same].map(c=>E(c.map(Rr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function dm(t){if(Oe.known.has(t))return ji.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Oe.known.has(n));return[...ji.get(t)||[],...e.flatMap(n=>ji.get(n)||[n])]}function Li(t){let e=Ut(t),n=[e,e.replace(/s$/,"")].find(o=>Oe.shorts.has(o));if(n||ao(t))return Pr(n||t,[],!0);let s=[...Oe.known].some(o=>o.startsWith(e));return Pr(t,dm(e),!1,o=>s||Oe.known.has(o))}function Bc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Oe.known.has(n)||e<Ac&&!Oe.shorts.has(n))continue;let o=s.length>=Ac&&Oe.known.has(s)?[s]:Bc(s);if(o.length)return[n,...o]}return[]}function $m(t){for(let e of t.length<im||/\d/.test(t)?[]:t.length<lm?[1]:[1,2]){let s=Oe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Pc(t){let e=js(t),n=e.filter(s=>!lo(s));return(n.length?n:e).flatMap(s=>{if(ao(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Bc(Ut(s)),()=>$m(Ut(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Mi(Li(l)).length))return i}return[s]})}function mm(t,e){let n=Oe.groups.flatMap(s=>s.filter(o=>o.length>cm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>js(s).filter(o=>!lo(o)))]}function fm(t,e){let[n,...s]=t.titles.map(Rr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ti(t){Oe=Oe||am();let e=Pc(t),n=e.join(" "),s=js(t).filter(c=>e.length===1||!lo(c)).join(" "),o=Ut(n)===Ut(s)?Rr(t):Rr(n),r=mm(e,o).map(c=>c.map(Li)),i=new Map;for(let c of r){let u=c.map(p=>({combineWith:pm,queries:Mi(p)}));if(!(!u.length||u.some(p=>!p.queries.length)))for(let[p,d]of um.entries())for(let{id:m,score:$}of Oe.mini.search({combineWith:"AND",queries:u},{fields:d})){let g=Oe.items.get(m),h=fm(g,o)??p+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:g,place:h,score:$})}}let l=[...i.values()].sort((c,u)=>c.place-u.place||c.item.weight-u.item.weight||u.score-c.score||Q(c.item.label,u.item.label));return{found:l.map(({item:c})=>c),read:Ut(n)===Ut(s)||!l.length?"":n,answers:c=>r.flat().some(u=>u(c))}}function qc(t,e){let n=r=>{let[i,l]=Ir(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var _n,nm,lo,Rr,Nc,sm,om,im,lm,Ac,cm,pm,um,ji,Oe,Mi,Ic,Rc,zi=S(()=>{"use strict";zc();io();H();A();F();G();_n=b.search,nm=new Set(_n.small),lo=t=>!ao(t)&&nm.has(Ut(t)),Rr=t=>` ${js(t).map(Ut).join(" ")} `,Nc=new Map;for(let[t,e]of y.search.english)yn(Nc,t,e);sm=t=>E([x(t),Yt(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...Nc.get(t)||[]]),om=t=>_n.sorts.flatMap(e=>gt(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));im=6,lm=10,Ac=4,cm=4,pm="OR",um=[["titles"],["titles","sort"],["titles","sort","text"]],ji=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Mi=t=>[...Oe.known].filter(t);Ic=t=>{let{found:e,read:n}=Ti(t);return e.length===1&&!n?O(e[0].path):""},Rc=t=>E(Pc(t)).filter(e=>!lo(e)&&Mi(Li(e)).length)});function qr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return f(Ue.export.footnote,{phrase:t,sources:In(s),addresses:e.map(i=>`; ${Zt(i)}`).join(""),version:o+(r?f(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Lt(n,s)}`:""})}var Ue,vn,Pn,co,In,po,Ke,ke,nt,ot,hm,Fi,Lt,lt=S(()=>{"use strict";A();F();G();jt();Ue=b.shared,vn=Ue.silence,Pn=(t=et())=>t?f(se(t).shared.report,{date:Y(t.date)}):Ue.reports,co=(t=et(),e=Ue.nothing)=>`${C(e,t?1:2,{report:W(Pn(t))})} ${vn}`,In=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),po=(t,e)=>[Pe(t,e).word||"",Pe(t,e).more||""],Ke=(t,e)=>po(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||W(e.label)]])),nt=t=>t===null?Ue.all_steps:Sr(t)?.label||t,ot=t=>V("InterventionKind",t),hm=(t,e)=>e?rs(tn(e.key,t.date),e):t.date===ge?Ue.choices.latest:f(Ue.choices.others_latest,{date:rs(t.date)}),Fi=({stated:t,strict:e,plan:n},s=et(n))=>[t&&se(s).shared.choices.links_stated,e&&Ue.choices.strict_phrase].filter(Boolean).join(" · ")||Ue.choices.all_phrase,Lt=(t,e=et(t.plan))=>[hm(t,e),Fi(t,e),t.expect?Ue.choices.with_phrase:Ue.choices.without_phrase].join(" · ")});function gm({text:t,done:e}){let n=Ht(),s=Ht();return qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ps.by_hand} ref=${n} onClose=${e}>
      <p>${ps.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ps.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Vo(t,e=ps.copied){try{await navigator.clipboard.writeText(t),ft(e)}catch{let n=document.createElement("div");document.body.append(n),kn(a`<${gm} text=${t} done=${()=>n.remove()} />`,n)}}function on(t,e,n){_l(t,e,n),ft(f(ps.downloaded,{name:t}))}function uo(){return!y.files.length&&!be()?null:a`
    <section class="bestanden" aria-label=${Vc}>
      <h2>${Vc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Wc.label}</a> <span class="zacht">${Wc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${bm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${be()&&a`<li><a href="#/controleer">${Dc.label}</a> <span class="zacht">${Dc.description}</span></li>`}
      </ul>
    </section>
  `}var Wc,Dc,Vc,ps,xn,Xt,ue,Rn,qn,Sn,bm,Kt=S(()=>{"use strict";fe();R();A();F();Se();lt();({summary:Wc,save:Dc,title:Vc}=b.frame.foot.files),ps=b.shared.export;xn=({text:t,label:e=ps.copy})=>a`<button type="button" class="klein" onClick=${()=>Vo(t())}>${e}</button>`,Xt=({name:t,rows:e,label:n=ps.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>on(t,wr(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ue=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Lt(t,s):n]},Rn=ps.heads,qn=(t,e,n)=>[[...t.map(s=>s.label),...Rn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Sn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],bm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Hc({name:t}){let e=Ei(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Ho} label=${e?.label} tabs=${n} />`}var km,Ei,Ho,Wr=S(()=>{"use strict";R();H();F();km=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Ei=t=>km.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Ho=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function je(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:ym[t](r),id:t==="partner"?He(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function Dr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Uc?null:n,plan:s}}function Ce(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function $o(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(Eo))return()=>null;let c=p=>[On(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(U(p).matrix[t].map(c)));return(p,d)=>{let m=On(p,d,n.key),[$,g,h,k]=u.map(v=>wm(v.get(m)));return k===$?null:{by:g===$!=(h===$)?g===$?"reading":"basis":"both",usual:u[0].get(m)}}}var Uc,ym,rn,On,us,Ls,Vr,Hr,wm,fn=S(()=>{"use strict";H();A();zt();F();G();lt();Uc="alle",ym={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(He(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];On=(t,e,n)=>[t,e??Uc,...N?[n]:[]].join("~"),us=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:On(t,e,n)});Ls=t=>`cel-${t.replaceAll("~","-")}`,Vr=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Hr=t=>[Ce(t).word,...Ce(t).lines].join(", "),wm=t=>t&&JSON.stringify([t.phrase,Ce(t).look,t.most_basis])});function Gc({passage:t}){let[e,n]=I("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Kc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Kc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ur(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function te({id:t,date:e}){let[n,s]=po(t,e);return a`<span class=${`chip s-${is(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ae({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${_m[e]}
    </svg>
  `:null}function ie({of:t}){let e=E(t.flatMap(sn));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${Gr} passage=${n} /></li>`)}
    </ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=sn(t);return n?a`
    <p class=${e}>
      ${Zt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${xe()&&a`<${Gc} passage=${n} />`}
    </p>
  `:null}var Kc,M,Et,hn,_m,Kr,Gr,Jr,ds,dt=S(()=>{"use strict";R();H();A();F();Se();G();lt();jt();Kc=b.shared.passage;M=({id:t,text:e})=>pe(t)?a`<a href=${Ne(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${M} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${M} id=${s} />${e?.(s)}</li>`)}</ul>`;_m={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Kr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Gr=({passage:t})=>[Zt(t),xe()&&a`<${Gc} passage=${t} />`];Jr=({id:t})=>[bt(t,"broader")&&[a`<${M} id=${bt(t,"broader")} />`," › "],a`<${M} id=${t} />`],ds=({id:t})=>Ct(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Ai({list:t,plan:e}){if(!t.length)return a`<p>${Ze(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Om} ...${o} />`]);return a`
    <p class="zacht">${Qr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${M} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ni({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Bi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Kr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Vn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${Ze(t.plan).title}`}
      ${pe(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
      <span class="alleen-papier">${Ms(t).map(n=>a` · <${Gr} passage=${n} />`)}</span>
    </p>
  `}function Zr({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ms(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ni} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Gr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Qr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:Vn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Qr.who}</strong></p><${Ai} list=${t.candidates} plan=${t.plan} />`}
    <${xn} text=${()=>qr(t.sentence,Ms(t),e,et(t.plan))} />
  `} /></div>`}var Qr,Dn,Ms,Vn,Jc,vm,xm,Sm,Yr,Qc,Om,Yc,mo=S(()=>{"use strict";io();R();H();A();F();G();lt();Kt();dt();Qr=b.shared.gaps,Dn=t=>[t,...t.also],Ms=t=>Zt(t.evidence)?[t.evidence]:[],Vn=t=>y.queries[t]?.title||t,Jc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),vm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),xm=(t,e)=>Jc(e.gewicht,[t.severity])&&(!e.tekst||cs(vm(t),e.tekst))&&Dn(t).some(n=>Jc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Sm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Yr=t=>t.flatMap(e=>Dn(e).map(n=>Sm(e,n))),Qc=(t,e)=>(e.vraag?Yr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>xm(n,e)),Om=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${Yt} />`,n&&Qr.more_work,")"]:t;Yc=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Bi} gap=${t} />
    <${Zr} gap=${t} scenario=${e} />
  </article>
`});function fo(t,e,n=null,s=Mm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Xr(l.key),turn:Ii(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(Cm.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Xr(t),folds:!0,more:!0,turn:Ii(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function Ts({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Zc).join(" · ")}${s.length>Zc&&" …"}</span>`}
    </div>
  `}function ta({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Xr(t),turn:s||Ii(t)};return a`
    <section class="blok">
      ${t?a`<${Ts} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${zs(r)}>${o}</div>
    </section>
  `}var Cm,Xc,jm,Lm,Zc,Mm,Pi,Xr,Ii,zs,Fs,Es=S(()=>{"use strict";R();H();Tt();A();F();Cm=b.shared,Xc="uit",[jm,Lm,Zc]=[20,6,4],Mm=()=>it()?Lm:jm,Pi=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Xr=t=>Pi().includes(Xc)||Pi().includes(t),Ii=(t,e=[t])=>()=>{let n=e.filter(o=>Xr(o)!==(o===t)),s=Pi().filter(o=>o!==Xc&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};zs=t=>t.open?null:"dicht";Fs=({id:t,items:e,first:n,as:s="ul"})=>fo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ts} part=${o} />`}
      <${s} class=${zs(o)}>${o.rows}<//>
    `)});function Tm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u}=n,[p,d]=I(t),m=l?Ri(l,t):p,$=h=>{let k=m===h.key?`-${h.key}`:h.key;l?P({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;ft(f(_.sorted,{column:h.label.toLowerCase(),direction:v}))},g=fo(s,yr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Tm} id=${s} column=${h} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${g.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${zs(h)}>
              ${h.folds&&a`<${Fm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(k=>a`<${zm} row=${k} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function an({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ri,zm,Fm,de,Cn,Hn,Le=S(()=>{"use strict";fe();R();H();A();F();G();lt();Es();dt();Ri=(t,e="")=>T.route.query[t]||e;zm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Fm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ts} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;de=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${M} id=${n(o)} text=${s(n(o))} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ke(n(o),s),cell:o=>a`<${te} id=${n(o)} date=${s} />`}),Hn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ie} of=${e(n)} />`})});function Em({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Ft(t,"who",e))yn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${M} id=${s} />${` (${E(o).join(", ")})`}<${ds} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Am(t){let e=w(t,"dueBy");return e&&` (${f(Me.bound,{date:Y(e)})}; ${No(w(t,"modality"))})`}function As({of:t}){let e=o=>[bt(o,"barrier")&&f(Me.at_step,{step:x(bt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Nt(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Me.other_status,{reading:e(o).join(", ")}):f(Me.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Me.other_unsaid}),s=oe(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Uo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Jr} id=${bt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ae} basis=${e} />${` ${ke[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Me.here}</strong>${w(t,"rationale")}</p>
      <${As} of=${t} />
    </div>
  `}function ep({id:t,scenario:e,contributions:n}){let{date:s}=e,o=no(t,s),r=w(t,"promise"),i=jr(t,s),{links:l}=U(e),c=n.length?n.map(p=>a`<${Uo} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Me.across}</strong>${w(t,"rationale")}</p>`,u=[[Me.facts.deadline,i.length>0&&a`<${Nm} ids=${i} date=${s} />`],[Me.facts.who,a`<${Em} id=${t} date=${s} />`],[Me.facts.figures,ea(t).length>0&&a`<${qi} id=${t} date=${s} />`],[Me.facts.how,c],[Me.facts.where,a`<${ie} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${Qt(t)} · <${te} id=${t} date=${s} /></p>
      <${tp} lead=${r&&Me.promise} text=${r||w(t,"summary")} />
      <${tp} lead=${Me.progress} text=${w(o,"summary")} />
      ${o&&a`<${As} of=${o} />`}
      <${an} pairs=${u} />
    </article>
  `}var Me,Nm,ea,qi,tp,Te,jn=S(()=>{"use strict";R();A();zt();F();$n();G();lt();jt();dt();Le();Me=b.shared.work;Nm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Pe(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Am(n)}
          ${w(n,"revises")==="true"&&`, ${Me.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ea=(t,e)=>en(t,"figure",e),qi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ea(t,e).map(n=>a`
        <li>
          <${M} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ie} of=${[n]} />
        </li>
      `)}
  </ul>
`;tp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Te=t=>[...t].sort((e,n)=>Q(x(e),x(n)))});function Un({bar:t,support:e=!1,most:n=Bm}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function oa(t,e,n){let{word:s,lines:o}=Ce(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&Ln.requested_mark];return[s,...o,...r||[],e&&sa(e,n)].filter(Boolean).join(" · ")}function Wm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Ln.undecided}</p>`;let l=us({column:e,barrier:null},n,T.route.query);return a`
    <p>${co(et(n))}</p>
    ${s.length>0&&a`<h3>${Ln.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(Ln.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${Ln.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Ln.who}</h3><${Ai} list=${r} plan=${n} />`}
  `}function Dm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Ht(),c=Ht();qe(()=>{let g=document.getElementById(Ls(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Ls(i)))?.focus()},[]);let{word:u,lines:p,look:d}=Ce(e),m=f(Ln.panel_note,{scenario:Lt(o,r)}),$=g=>Cr(g).filter(h=>e.links.includes(h));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>P({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(Ln.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${sa(n,r)}. ${f(Ln.changed.usual,{phrase:Hr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Ln.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(g=>a`<${ep} key=${g} id=${g} scenario=${o} contributions=${$(g)} />`):a`<${Wm} cell=${e} />`}
    </dialog>
  `}function ho({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Dr(t),i=et(r);if(!i)return null;let l=je(e,n,i).find(d=>d.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let u=$o(e,n,i)(s,o);return a`<${Dm} key=${t} ...${{row:l,cell:c,change:u,step:o,scenario:n,plan:i,address:t}} />`}var Ie,Ln,Bm,Pm,Ko,Wi,Im,Rm,qm,na,sa,Ns=S(()=>{"use strict";R();H();A();F();fn();G();lt();jt();mo();dt();jn();Ie=b.overview.legend,Ln=b.overview,Bm=20;Pm=y.codes.CellState,Ko=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Un} bar=${[[o,1]]} /></span>${W(Pm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Un} bar=${[[Ie.support_state,1]]} support=${!0} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Wi=()=>a`
  <ul class="stalen">
    ${Object.entries(ke).map(([t,[,e]])=>a`<li><span class="staal"><${ae} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Im,...Rm]=Ie.sample.words,qm=Ie.sample.bar.map(([t,e])=>[t,Number(e)]),na=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Un} bar=${qm} /><strong>${Im}</strong>
      ${Rm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Ko} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Wi} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
  </aside>
`,sa=({by:t},e)=>se(e).overview.changed[t]});function op({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${an} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function rp({id:t=""}){let e=me.reading;return a`
    <${ln} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${op} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${In(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Hm(){let{howto:t}=b.overview,e={report:N?t.reports:Pn(),marks:Object.values(ke).map(([n])=>n).join(" "),source:ws()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${f(n,e)}</li>`)}</ol>
    </details>
  `}function Km({name:t,one:e,plan:n,open:s}){let o=Ht();return ee(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Ur(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Um} one=${e} />`}
    </li>
  `}function Zm(){let t=me.unjudged,e=Te($e.unjudged).map(n=>a`<li><${M} id=${n} /><span class="zacht"> – ${Qt(n).toLowerCase()}</span></li>`);return a`
    <${ln} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Xm(){let t=o=>a`<${Qm} id=${o} />`,e=sp($e.weak).map(t),n=f(me.weak.intro,$e.links),s=sp($e.statuses).map(o=>a`<${Ym} id=${o} />`);return a`
    <${ln} of=${me.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${ln} of=${me.other} id="anders" count=${$e.other.length}><ul>${$e.other.map(t)}</ul><//>
    ${s.length>0&&a`<${ln} of=${me.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function ef(){if(!$e.judged.length)return null;let t=e=>f(me.judged.line,{step:x(bt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:Nt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${ln} of=${me.judged} id="oordelen" count=${$e.judged.length}>
      <ul>${$e.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function nf(){let t=me.expected.columns,e=[de("stap",t.step,n=>bt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ln} of=${me.expected} id="verwacht" count=${$e.expected.length}>
      <${ct} id="verwachtingen" caption=${me.expected.caption} rows=${$e.expected} columns=${e} />
    <//>
  `}var Go,me,Vm,ln,Um,Gm,Jm,ap,$e,np,sp,Qm,Ym,tf,ip,lp=S(()=>{"use strict";R();H();Tt();A();zt();F();G();lt();Ns();Es();dt();Le();jn();Go=b.method,me=b.unknown,Vm=3,ln=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ta} id=${e!==void 0&&e<=Vm?"":s} close=${o}
    title=${e===void 0?t.title:f(me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Um=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${mn(e)?a`<${M} id=${e} />`:e}</li>`)}
  </ul>
`;Gm=()=>P({getal:null},!0),Jm=({scenario:t})=>a`
  <${ln} of=${Go.numbers} id="getallen" close=${T.route.query.getal?Gm:null}>
    ${ce(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Km} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,ap=({route:t})=>a`
  <${tt} text=${Go.title}><p class="uitleg">${Go.intro}</p><//>
  <${Hm} />
  <div class="blok"><${na} /></div>
  <${ln} of=${Go.states} id="standen"><${op} list="CellState" /><//>
  <${Jm} scenario=${K(t.query)} />
  <${rp} />
  <p><a href=${O("weet-niet")}>${Go.unknown}</a></p>
`,$e=y.unknown,np=t=>Te(t).map(e=>a`<li><${M} id=${e} /></li>`),sp=t=>[...t].sort((e,n)=>Q(x(bt(e,"initiative")),x(bt(n,"initiative")))),Qm=({id:t})=>a`
  <li>
    <${M} id=${bt(t,"initiative")} />${" → "}<${Jr} id=${bt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${As} of=${t} />
  </li>
`,Ym=({id:t})=>a`
  <li><${M} id=${bt(t,"initiative")} />${`: ${Nt(t,"status")}`}<${As} of=${t} /></li>
`;tf=()=>a`
  <${ln} of=${me.clashes} id="tegenspraak" count=${$e.clashes.length}>
    ${Te($e.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ie} of=${[t]} />
        </div>
      `)}
  <//>
`;ip=()=>a`
  <${tt} text=${me.title}><p class="uitleg">${me.intro} ${vn}</p><//>
  <${Zm} />
  <${Xm} />
  <${tf} />
  <${ef} />
  <${ln} of=${me.nameless} id="naamloos" count=${$e.nameless.length}><ul>${np($e.nameless)}</ul><//>
  <${ln} of=${me.generic} id="verzamelnamen" count=${$e.generic.length}><ul>${np($e.generic)}</ul><//>
  <${nf} />
  <${rp} id="lezen" />
`});function Bt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function pp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!it())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=E(Object.keys(T.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!sf.test(s)).length,n=e?f(cn.filters_set,{count:e}):cn.filters;return a`<${pp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Bs({children:t}){let e=!it()&&of.some(n=>T.route.query[n]);return a`
    <${pp} look="keuzes" id="wijzig" phrase=${cn.change} opens=${e}>${t}<${ra} /><//>
  `}function Jo(){let t=K(T.route.query),e=et(t.plan)?.dates||En;if(e.length<2)return null;let n=e[e.length-1].date,s=l=>l===n?"":l,o=e.find(l=>l.date===t.date)?.date||n,r=e.map(l=>[s(l.date),l.label]),i=di(T.route.query,"stand",r);return a`<${Kn} legend=${cn.choices.date} name="stand" options=${i} current=${s(o)} id="st" />`}function Di(){let{query:t}=T.route,e=K(t),{counted:n}=se(et(e.plan)).shared.choices,s=Object.entries(rf).filter(([,o])=>cp(o,K({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`
            <label>
              <input type="radio" name="telt" id=${`telt-${o}`} checked=${cp(r,e)}
                onChange=${()=>P(r)} />
              ${n[o]}
            </label>
          `)}
      </div>
    </fieldset>
  `}function ra(){let{query:t}=T.route,e=cn.choices,n=[["",e.with],["uit",e.without]],s=K(t).expect?"":"uit",o=di(t,"verwachtingen",n);return a`
    <${Ps} />
    <${Di} />
    <${Jo} />
    <${Kn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Kn,go,bo,sf,of,Ps,rf,cp,ko,aa,Gn,Ge=S(()=>{"use strict";R();H();Tt();A();zt();F();lt();cn=b.shared,Kn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;go=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,bo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;sf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;of=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ps=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Bt} label=${cn.plan} name="plan" options=${t} /></div>`};rf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},cp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;ko=()=>K(T.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>P({lezing:null})}>
        ${cn.choices.strict_off}
      </button>
    </p>
  `,aa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Lt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ra} />
  </details>
`,Gn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function af(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function lf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ui(s,o,.8);return n}function pf(t,e){return[...t.querySelectorAll(cf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ia(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return uf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(Vi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:up[s.tagName](i,s),...c,dash:u,opacity:p}]})}function uf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=Is(" ",d,p.fontWeight)),!u.trim())return[];i=!0;let m={at:df(e,l,o),text:u.trim(),size:d,weight:p.fontWeight,fill:p.fill};return l+=Is(u.trim(),d,p.fontWeight),[m]})}function Is(t,e,n){return Hi.font=`${n} ${e}px ${la}`,Hi.measureText(t).width}function $f(t,e,n){let{width:s,height:o}=e,r=ia(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ui(s/2,o/2,s/2-1):Qo(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;Vi(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:af(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:lf(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Qo(0,o/2-1,s,2),fill:p[0]});for(let[,$,g,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(g)?i.push({at:r,d:Qo(0,o+Number(g),s,-Number(g)),fill:$}):i.push({at:r,d:Qo(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:$,wide:+h});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,g]of Object.entries(m)){let h=d($);h.wide&&Vi(h.stroke)&&i.push({at:r,d:g,fill:"none",...h})}return i}function mf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:u})}Is("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Hi.measureText("x");return i.map(({on:u,text:p})=>{let d=p;for(;d&&u.left+Is(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==p&&(d=`${d.slice(0,-1).trim()}…`);let m=ia(e.translate(u.left,u.top+u.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function dp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return pf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?mf(p,l,c):p instanceof Element?dp(p,l,c):[]);return o.style.transform="",[...$f(s,i,l),...u]}function Ki(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=dp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*Is(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ia,Vi,Qo,Ui,up,cf,df,Hi,la,$p=S(()=>{"use strict";ia=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Vi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Qo=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ui=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;up={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ui(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Qo(t("x"),t("y"),t("width"),t("height"))},cf=[...Object.keys(up),"text"].join();df=(t,e,n)=>ia(new DOMMatrix(t).translate(e,n)),Hi=document.createElement("canvas").getContext("2d"),la=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Gi(t,e,n,s,o,r){let i=ec(t,u=>Is(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,Jn,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function bp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[In(et(e?.plan)),e&&Lt(e)].filter(Boolean).join(". "),l=f(ca.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let u=Ki(c);c.classList.remove("heel");let p=Math.max(u.width,hf),d=Gi(t,22,650,ff,p,Jn),m=Gi(`${i}. ${vn}`,13,400,mp,p,d.below+2),$=m.below+16,[g,h,k]=[Jn,$+u.height+24,0],_=[...document.querySelectorAll(s)].map(Ki).flatMap(B=>{g>Jn&&g+B.width>Jn+p&&([g,h,k]=[Jn,h+k+6,0]);let D=hp(B.shapes,g,h);return g+=B.width+20,k=Math.max(k,B.height),D}),v=Gi(l,13,400,mp,p,h+k+16),j=[...d.shapes,...m.shapes,...hp(u.shapes,Jn,$),..._,...v.shapes];return{title:`${t} ${i}. ${vn}`,width:p+2*Jn,height:v.below+Jn,shapes:j}}function bf(t){let{title:e,width:n,height:s,shapes:o}=bp(t),r=document.createElementNS(gp,"svg"),i=(c,u)=>{for(let[p,d]of Object.entries(u))d!==void 0&&d!==""&&c.setAttribute(p,String(d));return c},l=(c,u,p,d="")=>{let m=c.appendChild(i(document.createElementNS(gp,u),p));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":la,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_,opacity:v}of o){let[j,B,D,q,X,Pt]=c,L=j===1&&!B&&!D&&q===1?`translate(${X} ${Pt})`:`matrix(${c.join(" ")})`;u===void 0?l(r,"path",{d:p,transform:L,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":g},opacity:v===1?void 0:v}):l(r,"text",{transform:L,...{"font-size":h,"font-weight":k,"font-style":_},fill:d},u)}on(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function kf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=bp(t),o=document.createElement("canvas"),r=Math.min(gf,fp/e,fp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${h}px ${la}`,u!==void 0&&i.fillText(u,0,0);let j=new Path2D(p);d!=="none"&&i.fill(j),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((g||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(j)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?on(l,c,"image/png"):ft(f(ca.too_large,{name:l})),"image/png")}var ca,ff,mp,Jn,hf,gf,fp,hp,gp,ze,$s=S(()=>{"use strict";fe();R();A();F();lt();Kt();$p();ca=b.shared.export,[ff,mp]=["#16212B","#46525D"],[Jn,hf,gf,fp]=[28,720,2,12e3],hp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));gp="http://www.w3.org/2000/svg";ze=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>bf(t)}>${ca.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>kf(t)}>${ca.png}</button>
  </span>
`});function kp({rows:t,unit:e,end:n}){let s=n?Rt.right:Rt.left-Rt.box,o=n?Rt.right+Rt.box+12:Rt.left-Rt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Rt.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Rt.box} height=${u} />
        <text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${ms(r)}
        </text>
      </g>
    `})}function yf({band:t,unit:e}){let n=t.count*e,s=Rt.top+t.y1*e+n/2,o=Rt.top+t.y2*e+n/2,r=(Rt.left+Rt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Rt.left} ${s} C${r} ${s} ${r} ${o} ${Rt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${yp(t)}</title></path>
  `}function wp({flow:t,one:e,other:n,counted:s}){if(it())return a`<${wf} flow=${t} />`;let o=Rt.height/t.height,r=t.bands.map(yp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Rs.title}>
      <svg viewBox=${`0 0 ${Rt.width} ${Rt.height+Rt.top+14}`} role="img"
        aria-label=${f(Rs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Rt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Rt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${yf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${kp} rows=${t.left} unit=${o} />
        <${kp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Rs.caption}</figcaption>
      <p class="acties"><${ze} name="overgang" title=${`${Rs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Rs,Rt,ms,yp,wf,_p=S(()=>{"use strict";R();Tt();A();F();G();$s();Rs=b.compare.flow,Rt={width:960,height:430,top:40,left:230,right:640,box:16},ms=t=>t?W(V("CellState",t)):Rs.fresh,yp=({count:t,from:e,to:n})=>C(Rs.band,t,{from:ms(e),to:ms(n)});wf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${ms(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${ms(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Rs.listed}</p>
  </div>
`});function vf(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(u=>u.plan===c)||e),[s,o]=N?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function xf({change:t,other:e}){let n=On(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ge?null:e.date},!1),o=f(st.see_cell,{kind:ot(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${st.see}<span class="sr">${o}</span></a></li>`}function Sf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(st.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${fo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ts} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${zs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ne(s)}>${st.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Of({found:t,one:e,other:n,mode:s,counted:o}){let r={of:p=>p.other_barrier||p.barrier||"",titles:[...nn,["",b.shared.all_steps]]},i=p=>p.map(d=>x(He(d)||d)).join(", "),l=p=>E([p.barrier,p.other_barrier].map(nt)).join(" / "),c=[{key:"stap",label:st.columns.step,text:l},{key:"soort",label:st.columns.kind,text:p=>W(ot(p.kind))},{key:"een",label:e.label,text:p=>W(p.states[0])},{key:"ander",label:n.label,text:p=>W(p.states[1])},{key:"weg",label:st.left[s],sort:!1,text:p=>i(p.left)},{key:"erbij",label:st.joined[s],sort:!1,text:p=>i(p.joined)}],u=()=>qn(c,t.changes,()=>ue(null,"",o));return a`
    ${fo("verschillen",t.changes,r).map(p=>a`
        ${p.folds&&a`<${Ts} part=${p} level=${3} count=${C(st.differ,p.rows.length)}
            names=${p.rows.map(d=>W(ot(d.kind)))} />`}
        <ul class=${zs(p)}>
          ${p.rows.map(d=>a`<${xf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${st.as_table}</summary>
      <${ct} id="vakken" caption=${st.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Xt} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function Cf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>ms(c)},...e.right.map(({state:c})=>({key:c,label:ms(c),sort:!1,text:u=>String(e.bands.find(p=>p.from===u.state&&p.to===c)?.count||st.nothing)}))],l=f(st.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${st.counted}</h2>
      <p class="zacht">${f(st.counts,{both:r,fresh:t.fresh.length})}</p>
      <${wp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${st.flow.table}</summary>
        <${ct} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function jf(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Lf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ke(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${st.not_yet}</span>`:a`<${te} id=${m} date=${e.date} />`,u=[de("actie",st.action,m=>m),{key:"wat",label:st.what,text:Qt},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],p=()=>qn(u,r,()=>ue(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?st.all:st.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${st.show_all}</button>
        <${Xt} name="vergelijk.csv" rows=${p} />
      </div>
      <${ct} id="vergelijk" caption=${st.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function xp({route:t}){if(Mn.length<2)return a`<${tt} text=${st.title} /><p>${st.alone}</p>`;let{one:e,other:n,after:s}=vf(t.query),o=K(t.query),r=Fi(o),i=_f(e,n,o),l=Xe.some($=>$.notation===t.query.stap)?t.query.stap:"",c=jf(i,l),{actions:u}=c,p=u?.flows[l],d=u?"dates":"plans",m=f(st.intro[d],{before:Y(e.date),after:Y(n.date)});return a`
    <${tt} text=${st.heading[d]} title=${st.title}><p class="uitleg">${m} ${vn}</p><//>
    <${pn}>
      <${Di} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Bt} label=${st.first} name="van" chosen=${e.key} options=${vp(Mn.slice(0,-1))} />
            <${Bt} label=${st.second} name="met" chosen=${n.key} options=${vp(s)} />
          `}
        <${Bt} label=${st.columns.step} name="stap" options=${nn} />
      </div>
    <//>
    ${u&&p&&a`<${Cf} actions=${u} flow=${p} one=${e} other=${n} counted=${r} />`}
    ${u&&a`<${Sf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(st.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Of} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${u&&a`<${Lf} actions=${u} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${ne} text=${C(st.shown,c.changes.length)} />
  `}var st,Mn,vp,_f,Sp=S(()=>{"use strict";R();H();Tt();A();zt();F();fn();G();lt();jt();Ge();Kt();Es();dt();_p();Le();st=b.compare,Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(st.side,{plan:t.title,label:n}):W(n)}))),vp=t=>t.map(e=>[e.key,e.label]),_f=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Tf({row:t,cell:e,change:n,step:s,plan:o}){let r=oa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=On(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ls(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Op} cell=${e} />
      </button>
    </td>
  `}function Ef({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(le.caption,{scenario:Lt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${zf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${M} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Tf} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${Ff} rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function If({plan:t,scenario:e,reach:n}){let s=je("partner",e,t),o=$o("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Gn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Gn} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Ef} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${ze} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Nf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Pf} reach=${n} />
      </div>
      <${Bf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Lp({route:t}){let e=K(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${le.heading} title=${le.title} />
      <p class="zacht">${Lt(e)}</p>
      <${Bs} />
    </div>
    ${ce(e).map(o=>a`
        <${If} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ho} address=${s} by="partner" scenario=${e} />`}
    <${ne} text=${s?"":f(le.shown,{scenario:Lt(e)})} />
  `}var le,Mf,Op,Ji,zf,Cp,jp,Ff,Af,Nf,Bf,Pf,Mp=S(()=>{"use strict";R();H();Tt();A();zt();F();fn();lt();jt();Ns();Ge();$s();dt();le=b.coverage,Mf=5,Op=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ae} basis=${t.most_basis} />
    <${Un} bar=${t.bar} support=${t.support_only} most=${Mf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ji=t=>!t.acting&&!t.undecided,zf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ji(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ne(t.id)}>${t.label}</a>
    <span class=${Ji(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,Cp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},jp=t=>t.undecided?"onbeslist":"arcering",Ff=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${jp(e)}><${Cp} column=${e} /></td>
`;Af=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${M} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...T.route.query,cel:On(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ce(e).word}${n&&`, ${sa(n,o)}`}</span>
      <${Op} cell=${e} />
    </a>
  </li>
`,Nf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Af} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Ji(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(le.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${jp(o)}><${Cp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Bf=({reach:t,plan:e})=>a`
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
    <${Ko} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Wi} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Pf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Fp(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=je("kind",t,e),o=je("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((d,m)=>p[m]?[m]:[]),basis:d=>p[d]?.most_basis||""})).sort((c,u)=>Tp(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>Q(i(c),i(u)));return{stops:r,several:l}}var Tp,zp,Qi,pa=S(()=>{"use strict";A();zt();F();$n();fn();G();jt();Tp=(t,e)=>Number(Ct(t))-Number(Ct(e))||Q(x(t),x(e)),zp=({date:t,plan:e})=>vs("InformationFlow").filter(n=>_s(n,t)&&De(n,e)).map(n=>{let s=oe(n,"between"),o=r=>[...oe(n,r),...s].sort(Tp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(w(n.id,"content"),w(s.id,"content"))),Qi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Df(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let u=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[p,d]=u.sort((D,q)=>D.left-q.left);if(!p||!d)return{d:"",x:0,y:0};let[m,$]=[p.right-n.left,(p.top+p.bottom)/2-n.top],[g,h]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+g)/2,_=`M${m} ${$}C${k} ${$} ${k} ${h} ${g} ${h}`,v=Wf.map(D=>{let[q,X,Pt,L]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(X+Pt)*k+L*g,y:(q+X)*$+(Pt+L)*h}}),B=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>qf))||v[0];return c!==void 0&&r.push(B),B})}function Vf(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function yo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Ht(),[c,u]=I([]);qe(()=>{let h=()=>u(Df(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let p=e.flat(),d=p.some(h=>h.id===s)?s:p[0]?.id,m=new Set(n.flatMap(({from:h,to:k})=>h===s||k===s?[h,k]:[])),$=({from:h,to:k})=>h===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Rf.includes(h.key))return i(h.key,k);let _=Vf(h.key,k,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},k)=>a`<path d=${h} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(_=>a`
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
      ${c.map(({x:h,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Rf,qf,Wf,ua=S(()=>{"use strict";R();Rf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],qf=28,Wf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function wo({label:t,id:e,thing:n,pick:s,among:o=mn}){let[r,i]=I(!1),l=()=>Te([...We.keys()].filter(h=>pe(h)&&o(h))),c=ve(()=>r?l():[],[r]),[u,p]=I(null),d=h=>{let k=Ut(h.trim()),_=j=>[x(j),Yt(j),...gt(j,"altLabel")].map(Ut),v=c.find(j=>x(j)===h)||c.find(j=>_(j).includes(k));return v?[v]:c.filter(j=>k&&_(j).some(B=>B.includes(k)))};ee(()=>p(null),[n]);let{route:m}=T,$=h=>{if(T.route!==m)return;let[k,..._]=d(h.target.value);p(k&&!_.length?null:h.target.value),k&&!_.length&&s(k)},g=u?d(u).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${u??(mn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${u&&a`<small role="status">${g?f(Ep.meant,{names:g}):Ep.unknown_thing}</small>`}
    </label>
  `}var Ep,da=S(()=>{"use strict";R();H();A();F();G();jn();Ep=b.explore});function Hf(t){let e=Bp(oo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${kt.none}</strong>${e.length>0&&` ${f(kt.only,{names:Np(e)})}`}
    </p>
  `}function Uf({from:t,to:e,scenario:n}){let s=kc([t,e],n).map(r=>r.label),o=yc([t,e],n);return a`
    ${s.length>0&&a`<p>${f(kt.shared,{steps:he(s)})}</p>`}
    ${o.length>0&&a`<p>${kt.bodies} <${Et} ids=${o} />.</p>`}
  `}function Kf({from:t,to:e,scenario:n,collective:s}){let o=ve(()=>Er(t,e,n,s),[t,e,s,n]),r=o.length>Po?f(kt.longer.first,{count:Po}):C(kt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Po).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Jf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Bp(t,e),i=ve(()=>{let $=h=>[re(h)?"wat":"wie",r.includes(h)&&"verzamel",(h===n||h===s)&&"begin"].filter(Boolean).join(" "),g=h=>r.includes(h.from)||r.includes(h.to)?"l-punt":"l-heel";return{columns:t.layers.map(h=>h.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((h,k)=>({from:h.from,to:h.to,number:k+1,look:g(h)}))}},[t]),l=t.layers.map($=>re($[0])),c=r.length?oo(n,s,o):t,u=c?.length===t.length?c.count:0,p=C(kt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${u>0&&a`<strong>${C(kt.counted,u,{works:p})}</strong> `}${kt.says}</p>
    ${r.length>0&&a`<p>${C(kt.through,t.count-u,{names:Np(r),works:p})} ${kt.dotted}</p>`}
    ${!it()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${yo} heads=${l.map($=>$?kt.columns.what:kt.columns.who)} ...${i} chosen=""
              label=${f(kt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${ze} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Pp} roles=${$} />`)}
    </ol>
  `}function Ip({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Ap(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?bc(n,s,e):[],u=ve(()=>l?oo(n,s,e,o):null,[n,s,o,e.key,e.plan]),p=(d,m,$)=>a`
    <${wo} label=${m} id=${d} thing=${$} among=${Ap}
      pick=${g=>P({[d]:g})} />
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${p("van",kt.from,n)} ${p("naar",kt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>P({verzamel:o?null:"ja"})} />${` ${kt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${kt.swap}</button>`}
        ${l&&u&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>P({langer:r?null:"ja"})} />${` ${kt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&s)&&a`<p>${kt.choose}</p>`} ${n&&n===s&&a`<p>${kt.same}</p>`}
      ${c.length>0&&a`
          <h3>${kt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Pp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Uf} ...${i} />`}
      ${l&&(u?a`<${Jf} ...${i} found=${u} />`:a`<${Hf} ...${i} />`)}
      ${l&&u&&r&&a`<${Kf} ...${i} collective=${o} />`}
    </section>
  `}var kt,Ap,Np,Bp,Pp,Gf,Rp=S(()=>{"use strict";R();H();Tt();A();F();Io();G();jt();ua();$s();dt();da();kt=b.explore.path,Ap=t=>Bo(t)&&(xs(t)||re(t)),Np=t=>he(t.map(x)),Bp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n);Pp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${M} id=${e.from} />: ${e.phrase}, <${M} id=${e.to} />${Gf(e.to)}</p>
      <${Wn} of=${e.of[0]} look="zacht adres" />
    `)}</li>`,Gf=t=>N&&` (${vt(t)?.title})`});function Dp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=Fr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...$a(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function Qf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Dp(t,e),l=Fr(t,n,o),c=(u,p)=>a`
    <button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Ne(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${Be(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Vp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=re(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Qn(n)}</h2>
      ${re(n)&&a`<p>${Ke(n,t.scenario.date)}</p>`}
      ${mn(n)&&Ct(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${mn(n)&&a`<${Qf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${M} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${Wn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===Cs?rt.no_step:a`<${M} id=${i(l)} />`}
            ${" "}<${ae} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Wn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Hp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ve(()=>{let p=$=>`wie${Ct($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Fr($,t,s);return{columns:[t.who.map($=>({id:$,text:Qn($),look:p($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Qn($),look:`wat${d($)}`,more:[Wp(is($,s.date)),a` <small>${Nt($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Qn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:g,role:h})=>({from:$,to:g,look:`l-heel r-${h}`})),...t.ties.map(({work:$,step:g,basis:h})=>({from:$,to:g,look:qp(h,g)}))]}},[t]),l=p=>P({kies:p===n?null:p}),c=(p,d)=>d!==Cs&&Dp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=f(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${yo} heads=${rt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(ke).map(([p,[,d]])=>a`<li><span class=${`streep ${qp(p)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([p])=>t.what.some(d=>is(d,s.date)===p)).map(([p,{label:d}])=>a`<li>${Wp(p)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Up({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Bn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...de("wie",rt.list.who,d=>d.who),text:d=>d.who?Qn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${M} id=${d} />`,a`<${ds} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},de("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Qn).join(", ")},Cn("stand",rt.list.status,d=>d.work,n.date),Hn(rt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${p} rows=${r} columns=${c} about=${u} />`}var rt,$a,Qn,Yf,qp,Wp,Kp=S(()=>{"use strict";R();H();A();F();Io();G();lt();jt();ua();dt();Le();rt=b.explore,$a=t=>(t||"").split(",").filter(Bo),Qn=t=>t===Cs?rt.no_step:x(t);Yf={"●":"l-heel","◐":"l-lang","○":"l-punt"},qp=(t,e)=>e===Cs?"l-geen":Yf[ke[t]?.[0]]||"l-heel",Wp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Jp({rows:t,chosen:e,state:n}){let s=ve(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,u)=>+!c-+!u).map(c=>({id:`${l} ${c}`,text:c?x(c):Fe.unnamed,look:`wie${c&&!Ct(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(u=>({from:`from ${u}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(u=>({from:l.id,to:`to ${u}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:fa(l),look:"wat",more:Zf(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${yo} heads=${Fe.columns} ...${s} chosen=${e} label=${f(Fe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Fe.dotted}</li>
        </ul>`}
    </div>
  `}function Qp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${th} row=${l} />:
              ${" "}<${M} id=${l.id} text=${fa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Wn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Yp({rows:t,scenario:e,state:n}){let s=[Gp("from",Fe.list.from),Gp("to",Fe.list.to),{key:"inhoud",label:Fe.list.what,text:fa,cell:o=>a`<${M} id=${o.id} text=${fa(o)} />`},{key:"staat",label:Fe.list.state,text:o=>Nt(o.id,"flowState")},{key:"sindsdien",label:Fe.list.since,text:o=>Nt(o.id,"followUp")},Hn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(Fe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Xt} name="informatiestromen.csv"
        rows=${()=>qn(s.slice(0,-1),t,()=>ue(e))} />
    </p>
  `}var Fe,fa,Zf,Xf,ma,th,Gp,Zp=S(()=>{"use strict";R();H();A();F();pa();G();jt();ua();Kt();dt();Le();Fe=b.explore.flows,fa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Fe.among})`:""}`,Zf=({id:t})=>w(t,"followUp")&&a` <small>${f(Fe.since,{phrase:Nt(t,"followUp")})}</small>`,Xf=t=>t.map(e=>x(e)).join(", ")||Fe.unnamed,ma=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Fe.unnamed}</span>`,th=({row:t})=>t.between.length?a`${Fe.between} <${ma} ids=${t.from} />`:a`<${ma} ids=${t.from} /> → <${ma} ids=${t.to} />`;Gp=(t,e)=>({key:t,label:e,text:n=>Xf(n[t]),cell:n=>a`<${ma} ids=${n[t]} />`})});function nh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function sh({of:t,at:e}){if(t.length<=eh)return a`<${ha} of=${t} at=${e} />`;let n=r=>Nt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${nh} text=${`${n(r[0])} (${r.length})`}><${ha} of=${r} at=${e} /><//>
      `)}
    <${ha} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function tu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Tn.undecided:s?Tn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function nu({plan:t,scenario:e}){let{stops:n,several:s}=Fp(e,t),o=`route-${t.key}`;if(it())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${tu} stop=${l} place=${c+1} />
              <${Xp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Tn.open}</summary><${ha} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(u=>u.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Xp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${tu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${sh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Tn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((u,p)=>c<=u&&a`<i class="spoorlijn" style=${i(p)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${eu} one=${l} /></span>
                ${l.at.map(u=>a`<b style=${i(u)}><${ae} basis=${l.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([l,[,c]])=>a`<li><${ae} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Tn.silent}</li>
        <li><em>${Tn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${ze} name=${o} title=${Tn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Tn.says,{silence:b.shared.silence})}</p>
  `}var Tn,eh,eu,ha,Xp,su=S(()=>{"use strict";R();H();Tt();A();F();pa();fn();G();lt();jt();$s();dt();Tn=b.explore.route,eh=10,eu=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ha=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ae} basis=${n.basis(e)} /><${eu} one=${n} /></li>`)}
  </ul>
`;Xp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${it()&&a`<p class="bij niemand">${Tn.silent}:</p>`}
    <ul class="stilte" aria-label=${Tn.silent}>
      ${e.map(s=>a`
          <li><a href=${us({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>
        `)}
    </ul>
  `});function fs(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function ah({text:t}){let e=Rc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ye.alone} ${e.map(n=>a` <a href=${rh(n)}>${n}</a>`)}</p>`}
      <p>${ye.try} ${Object.entries(ye.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ih({text:t,answers:e}){let[n,s]=I(null);if(ee(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(u=>l&&s(u)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ye.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ye.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ye.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ye.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:u})=>a`
            <li key=${l}>
              <p><${Zi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Zt(l)}${u.some(pe)&&i(u.filter(pe))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function ou({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ti(e),r=e.trim()!=="",i=E(n.map(u=>u.kind)).sort(Q),l=n.filter(u=>!t.query.wat||u.kind===t.query.wat);qe(()=>{let u=document.getElementById("zoek");u&&document.activeElement!==u&&(u.value=e)},[e]);let c=l.length?C(ye.found,l.length):f(ye.nothing,{text:e});return a`
    <${tt} text=${ye.title} />
    <section class="filters" aria-label=${ye.label}>
      <div class="velden">
        <${go} label=${ye.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Bt} label=${ye.what} name="wat" options=${i.map(u=>[u,u])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ye.type}</p>
    ${s&&a`<p id="gelezen">${f(ye.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${ah} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Yi).map(u=>a`<${oh} key=${u.id} item=${u} answers=${o} />`)}
    </ol>
    ${l.length>Yi&&a`<p>${f(ye.too_many,{count:l.length-Yi})}</p>`}
    ${r&&xe()&&a`<${ih} text=${e} answers=${o} />`}
    <${ne} text=${r?c:""} />
  `}var ye,Yi,Zi,oh,rh,Yo=S(()=>{"use strict";io();R();H();Tt();A();F();Se();zi();G();Ge();dt();ye=b.search;Yi=100,Zi=({text:t,answers:e})=>Ir(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),oh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Zi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&vt(t.id)&&`, ${vt(t.id)?.title}`}
    </span>
    <p><${Zi} text=${qc(t,e)} answers=${e} /></p>
  </li>
`,rh=t=>O("zoek",{q:t})});function du({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([hs,`${W(b.shared.all)} (${n.length})`]),it()?a`<${Bt} name="staat" label=${J.filters.state} options=${r} chosen=${s} />`:a`<${Kn} legend=${J.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function $u({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=au.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=$a(n.weg),[c,u,p,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:d},$=ve(()=>hc({...m,anyRole:!!o},e),[i]),g=[...$.who,...$.what,...$.steps],h=g.includes(m.chosen)?m.chosen:"",k=g.length>bi,_=cu(n,k),v={shown:$,opened:t,chosen:h,scenario:e,fixed:!!o},j=r.some(Boolean),B=j||l.length>0||e.stated||e.plan,D=J.alone[Be(t[0])]||J.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${J.again}</button>`,X=$.undated>0&&C(J.undated,$.undated),Pt={...v,title:o||t.map(Qn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${pu} way=${_} />`}
      <${pn}>
        <div class="velden">
          <${Bt} name="stap" label=${J.filters.step} options=${nn} />
          <${Bt} name="soort" label=${J.filters.kind} options=${Zs} />
          <${Bt} name="vanaf" label=${J.filters.from} options=${ru} />
          <${Bt} name="tot" label=${J.filters.to} options=${ru} />
          ${j&&a`<${bo} names=${au} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${ze} name=${J.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Bs} />
    </div>
    ${l.length>0&&a`<p>${C(J.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(J.left,$.left)} ${X}</p>`}
    ${k&&a`<p role="status">${f(J.too_many,{count:g.length})}</p>`}
    ${!$.what.length&&a`<p>${B?J.nothing:D}</p>`}
    <${uu} way=${_} picture=${a`<div class="tekening"><${Hp} ...${Pt} /></div>`}
      list=${a`<${Up} ...${v} />`} panel=${a`<${Vp} ...${v} />`} />
  `}function ph({query:t,scenario:e}){let n=vs("Agreement").filter(p=>_s(p,e.date)&&De(p,e.plan)),{title:s,none:o}=J.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>w(p,"agreementStatus")),i=Qi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:hs,c=n.filter((p,d)=>l===hs||r[d]===l),u=a`<${du} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${$u} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===hs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function uh({query:t,scenario:e}){let n=ve(()=>zp(e),[e.date,e.plan]);if(!n.length)return a`<p>${J.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Qi("FlowState",Object.keys(J.flows.first)[0],s),r=[...o,hs].includes(t.staat)?t.staat:o[0]||hs,i=n.filter(d=>r===hs||d.state===r),l=3*i.length>2*bi,c=cu(t,l),u=t.kies||"",p=r===hs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${du} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${pu} way=${c} />`}
      ${c!=="lijst"&&a`<${ze} name="informatiestromen" title=${f(J.flows.title,{state:p})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${J.flows.too_many}</p>`}
    <${uu} way=${c} picture=${a`<${Jp} rows=${i} chosen=${u} state=${p} />`}
      list=${a`<${Yp} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Qp} rows=${i} chosen=${u} />`} />
    <p class="zacht">${J.flows.silence}</p>
  `}function dh({at:t}){let e=Object.entries(J.starts).map(([o,{label:r,to:i}])=>[r,O(i.path,i.query),o===t]),n=a`<${Ho} label=${J.starts_label} tabs=${e} />`;if(!it())return n;let s=J.starts[t]?f(J.starts_now,J.starts[t]):J.starts_label;return a`<details class="beginbij" key=${t}><summary>${s}</summary>${n}</details>`}function mu({route:{path:t,query:e}}){let n=K(e),[,s=""]=t;if(s&&!Object.hasOwn(iu,s))return a`<${fs} />`;let o=lh(e),r=m=>{P({uit:m,kies:m,weg:null}),ft(Qn(m))},i=a`<${wo} label=${J.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Ys.length>0&&a`<${Bt} name="hoofdstuk" label=${J.begin.chapters}
      options=${Ys.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:u=J.heading,sentence:p=J.sentence}=J.starts[c]||{},d=o.length?a`<${$u} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Bs} /></div><${ch} scenario=${n} />`;return a`
    <${tt} text=${J.heading} title=${c?`${J.heading}: ${u}`:J.heading}>
      <p class="uitleg">${p}</p>
    <//>
    <${dh} at=${c} />
    ${s?a`<${iu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Ip} query=${e} scenario=${n} />`:d}
  `}var J,lu,hs,ru,au,lh,ch,cu,pu,uu,iu,fu=S(()=>{"use strict";fe();R();H();Tt();A();zt();F();Io();pa();$n();G();Rp();Ge();Kp();Wr();Zp();$s();su();da();Yo();J=b.explore,lu=["beeld","beide","lijst"],hs="alle",ru=E(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),au=["stap","soort","vanaf","tot"],lh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>$a(t||Sr(e)?.id||He(n)||Ys.find(o=>w(o,"identifier")===s)),ch=({scenario:t})=>a`
  ${ce(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${nu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${J.begin.network}</p>
`,cu=(t,e)=>e?"lijst":lu.includes(t.toon)?t.toon:it()?"lijst":"beeld",pu=({way:t})=>a`<${Kn} legend=${J.show.label} name="toon" id="toon" current=${t}
  options=${lu.map(e=>[e,J.show[e]])} />`,uu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||T.route.query.kies)&&s}
  </div>
`;iu={informatie:uh,afspraken:ph}});function ga(t,e){let n=Yn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(Xi),...!n.size&&{alleen:null}},!0),n.size}var Xi,Yn,hu,tl,el=S(()=>{"use strict";H();Xi=".",Yn=()=>new Set((T.route.query.merk||"").split(Xi).filter(Boolean)),hu=()=>[...Yn()].join(Xi),tl=()=>!!T.route.query.alleen&&Yn().size>0});var nl,$h,ba,_o,qs,Zo=S(()=>{"use strict";R();F();nl=b.shared.outcomes,$h={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ba=({outcome:t})=>a`<g class=${`teken teken-${nl[t].sign}`}>${$h[nl[t].sign]}</g>`,_o=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ba} outcome=${t} />
  </svg>
`,qs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${_o} outcome=${t} /> ${nl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function sl({gaps:t,what:e}){let n=Yn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ft(C(gn.bar.changed,ga(t,i.target.checked))),r=t.length>1?f(gn.mark_all,{count:t.length,what:e}):f(gn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function fh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Gs(e.map(d=>s==="topic"?Vn(d.query):d.subject_label))].map(([d,m])=>m>1?f(gn.repeated,{title:d,count:m}):d),u=a`
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
      <${sl} gaps=${e} what=${t} />
      <${Ni} summary=${u} inside=${()=>e.map(d=>a`<${mh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function ku({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(u=>u[n]===c),i=E(t.map(l=>l.query)).map(l=>({id:l,title:Vn(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:u})=>a`
        <${fh} key=${l} title=${c} gaps=${u} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function hh({row:t}){let e=t.who.length>gu+1?t.who.slice(0,gu):t.who,n=t.who.length-e.length;return a`
    <${Et} ids=${e} />
    ${n>0&&f(gn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${gn.deadline.how[t.how]}</span>
  `}function gh({gap:t,found:e,scenario:n}){let s=e.deadline,o=gn.deadline.columns,r=Yt(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${bu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${sl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${M} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Zr} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${qs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${hh} row=${s} /></td>
    </tr>
  `}function yu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=gn.deadline,u=it()?kh:bh,p=n||t.length<=u+1?t:t.slice(0,u),d=Os(t.map(({found:m})=>m.deadline));return a`
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
          ${p.map(m=>a`<${gh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${C(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var gn,bu,mh,gu,bh,kh,wu=S(()=>{"use strict";fe();R();H();Tt();A();F();el();G();jt();mo();dt();Zo();gn=b.gaps;bu=t=>Yn().has(t.mark)?"gemarkeerd":"",mh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${bu(t)}`} data-vraag=${t.mark}>
    <${sl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Bi} gap=${t} />
      <${Zr} gap=${t} scenario=${e} />
    </div>
  </article>
`;gu=2;[bh,kh]=[8,5]});function yh({scenario:t,report:e}){let n=s=>zo(e,Ee.busy,async()=>{let o={options:as(t),marks:hu(),kind:s};on(`${Ee.file}.${s}`,(await Z().ask("marked",o)).data,vu[s])});return Object.keys(vu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Ee.office[s]}</button>`)}function wh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Yn();if(!r.size)return null;let i=Yr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=tl(),u=xe()?Ee.address:Ee.elsewhere_office,p=()=>{ga([...r].map(m=>({mark:m})),!1),ft(Ee.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ee.label}>
      <p>
        <strong>${C(Ee.count,r.size)}</strong>${l>0&&C(Ee.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?Ee.every:Ee.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Ee.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||u}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ee.print}</button>
      <${Xt} name=${`${Ee.file}.csv`} rows=${()=>n(i)} label=${Ee.csv} id="merk-csv" />
      ${xe()&&a`<${yh} scenario=${e} report=${o} />`}
    </section>
  `}function _h({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Dn(r).flatMap(i=>i.partners)),Ou),s=e(t.map(r=>r.query).sort(Q),Vn),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${pn}>
      <div class="velden">
        <${Bt} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>Q(r[1],i[1]))} />
        <${Bt} label=${$t.fields.step} name="stap"
          options=${[...nn,...Su("stap",nt)]} />
        <${Bt} label=${$t.fields.query} name="vraag" options=${s} />
        <${Bt} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...Su("gewicht",r=>V("Severity",r))]} />
        <${Bt} label=${$t.fields.kind} name="soort" options=${Zs} />
        <${go} label=${$t.fields.text} name="tekst" />
        <${bo} names=${ol} />
      </div>
    <//>
  `}function vh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>C($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:C($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,u,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",Cu,n)}
    </nav>
  `}function xh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Dn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>Q(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ka[n],u=Object.entries(ka).map(([d,m])=>[d,$t.fold[m]]),p=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${yu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${Kn} legend=${$t.fold_by} name="per" options=${u} current=${n} id="per" />
          <${ku} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function ju({route:t}){let e=K(t.query),n=t.query,s=U(e).gaps,o=tl(),r=o?Yr(s).filter(k=>Yn().has(k.mark)):Qc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===Cu:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,d=o||ol.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&p.length<=Sh,$=n.per in ka?n.per:Object.keys(ka)[Number(c&&!u)],g=Object.fromEntries(ol.filter(k=>n[k]).map(k=>[k,n[k]])),h=k=>C($t.questions,k.length);return a`
    <${tt} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Pn(et(e.plan))})} ${vn}</p>
    <//>
    ${ce(e).map(k=>a`<${Gn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${o?$t.only_title:Vn(n.vraag)}</strong></p>`:a`<${vh} points=${i} low=${l} source=${c} query=${g} />`}
      <${aa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${_h} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${xh} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${Xt} name="aandachtspunten.csv" rows=${()=>xu(p,e)} /></p>
        <${uo} />
      </div>
    </div>
    <${wh} gaps=${s} scenario=${e} rows=${k=>xu(k,e)} />
    <${ne} text=${f($t.shown,{points:h(i),low:h(l)})} />
  `}var $t,Ee,_u,vu,Ou,xu,Su,ol,Cu,ka,Sh,Lu=S(()=>{"use strict";fe();R();H();Tt();A();zt();F();Se();el();G();lt();Ge();Kt();wu();mo();$t=b.gaps,Ee=b.gaps.bar,_u="application/vnd.openxmlformats-officedocument",vu={docx:`${_u}.wordprocessingml.document`,xlsx:`${_u}.spreadsheetml.sheet`};Ou=t=>x(He(t)||t),xu=(t,e)=>[[...$t.csv,...Rn],...t.map(n=>[n.number,V("Severity",n.severity),Vn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(ot).join(", "),n.partners.map(Ou).join(", "),n.subject_label,Ms(n).map(Zt).join("; "),...ue(e,n.plan)])],Su=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,he(n.split(",").map(e))]]:[]},ol=["tekst","stap","soort","partner","vraag","gewicht"];Cu="bron";ka={onderwerp:"topic",soort:"query"};Sh=25});function _a({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:u,dated:p}){let d=b[e];return function({route:$}){let g=K($.query),{plan:h,strict:k}=g,_=u&&k?b.shared.choices.strict_phrase:"",v=n(g).filter(q=>r(q,$.query)),j=s(),B=C(d.count,v.length),D=()=>qn(j,yr(v,j,Ri("sorteer",i)),q=>ue(p?g:null,vt(q.id)?.key||q.plan||h,_));return a`
      <${tt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${pn}>
        <${Ps} />
        ${p&&a`<${Jo} />`}
        <div class="velden">
          <${go} name="tekst" />
          ${o().map(q=>a`<${Bt} ...${q} />`)}
          <${bo} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${u&&a`<${ko} />`}
      <p class="telling">${B}<${Xt} name=${`${t}.csv`} rows=${D} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:B})} rows=${v} columns=${j}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${B} />
    `}}var zn,we,Fn,Eu,Au,Nu,Xo,wa,Oh,ya,Ch,Mu,Bu,jh,Lh,Pu,Tu,Iu,Ru,qu,Zn,tr,Mh,Th,zu,Fu,Wu,Du=S(()=>{"use strict";io();R();H();Tt();A();zt();F();G();lt();jt();Ge();Kt();dt();Le();zn=b.partners,we=b.measures,Fn=b.lookup;Eu=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Au=(t,e)=>!e||cs([x(t),...["altLabel","promise","summary"].flatMap(n=>gt(t,n))].join(" "),e),Nu=_a({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>Au(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:nn},{label:zn.fields.kind,name:"soort",options:Or("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${ds} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>Nt(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>Eu(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Xo=t=>y.called[t]?.short||"",wa=t=>w(t,"prefLabel"),Oh=cc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Q(Xo(t.id)||"~",Xo(e.id)||"~")||Q(wa(t.id),wa(e.id))),ya=N?"":En[0].date,Ch=(t,e,n)=>({key:t,label:e,text:({id:s})=>Nn(s,n)?Ke(s,n):"",cell:({id:s})=>Nn(s,n)&&a`<${te} id=${s} date=${n} />`}),Mu=Ys.map(t=>[t,x(t)]),Bu=_a({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Oh.filter(e=>De(e.id,t)),keep:(t,e)=>Au(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||Xs(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Nn(t.id)===e.staat),named:({id:t})=>wa(t),groups:()=>({of:t=>t.chapter||"",titles:[...Mu,["",we.no_chapter]]}),fields:()=>[{label:we.fields.what,name:"wat",options:Object.entries(we.types)},{label:we.fields.chapter,name:"hoofdstuk",options:Mu},{label:we.fields.step,name:"stap",options:[...nn,["alle",we.across]]},{label:we.fields.kind,name:"soort",options:Zs},{label:we.fields.status,name:"staat",options:Or("Status")}],columns:()=>[{key:"nr",label:we.columns.number,text:({id:t})=>Xo(t),cell:({id:t})=>Xo(t)?a`<a href=${Ne(t)}>${Xo(t)}</a>`:a`<span class="zacht">${we.no_number}</span>`},de("naam",we.columns.name,({id:t})=>t,wa),...Sn(({id:t})=>vt(t)?.key),{key:"wat",label:we.columns.what,text:({id:t})=>Qt(t)},...ya&&ya!==ge?[Ch("plan",W(rs(ya)),ya)]:[],Cn("nu",N?we.columns.stand:W(rs(ge)),({id:t})=>t),{key:"termijn",label:we.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:we.columns.step,text:t=>t.across?b.shared.all_steps:Eu(wn(t.id))},{key:"wie",label:we.columns.lead,sort:!1,text:t=>t.container?"":eo(t.id).map(x).join(", ")||b.shared.no_lead,cell:t=>t.container?"":eo(t.id).length?a`<${Et} ids=${eo(t.id)} />`:a`<span class="zacht">${b.shared.no_lead}</span>`}]}),jh=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>oe(t,e))).filter(pe),Lh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:jh(t),text:[x(t),...gt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Pu=t=>({key:"bron",label:Fn.columns.place,sort:!1,text:e=>sn(t(e)).map(Zt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),Tu="Recommendation",Iu=(t,e,n)=>_a({name:t,of:e,sort:"naam",rows:({plan:s})=>Lh.filter(o=>De(o.id,s)&&Ve(o.id,Tu)===n),keep:(s,o)=>(!o.wat||Ve(s.id,o.wat))&&(!o.tekst||cs(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Fn.types).find(o=>Ve(s,o))||"",titles:Object.entries(Fn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:Fn.fields.what,name:"wat",options:Object.entries(Fn.types).filter(([s])=>vs(s).length&&s===Tu===n)},{label:Fn.fields.step,name:"stap",options:nn}],columns:()=>[{key:"naam",label:Fn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${M} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>vt(s)?.key),{key:"wat",label:Fn.columns.what,text:({id:s})=>Qt(s)},{key:"zegt",label:Fn.columns.description,text:s=>s.description},{key:"over",label:Fn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${Yt} />`},Pu(({id:s})=>s)]}),Ru=Iu("naslag","lookup",!1),qu=Iu("gevraagd","requested",!0),Zn=b.timeline,tr=t=>t.day.slice(0,4),Mh=(t,e)=>{let[n,s=n]=t.at===t.id?to(t.id):[tr(t)];return n?n<=e&&e<=s:tr(t)===e},Th=t=>{let{jaar:e}=T.route.query;return!e||tr(t)===e?t.day:`z${t.day}`},zu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Fu=E(y.timeline.map(tr)).map(t=>[t,t]),Wu=_a({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Ke(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Mh(t,e.jaar))&&(!e.tekst||cs(zu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>T.route.query.jaar||tr(t),titles:Fu}),fields:()=>[{label:Zn.fields.what,name:"wat",options:Object.entries(Zn.kinds)},{label:Zn.fields.step,name:"stap",options:nn},{label:Zn.fields.year,name:"jaar",options:Fu}],columns:()=>[{key:"dag",label:Zn.columns.when,text:Th,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Zn.fields.what,text:t=>Zn.kinds[t.kind]},{key:"wat",label:Zn.columns.what,text:zu,cell:t=>[t.id&&a`<${M} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Zn.columns.stand,text:t=>t.phrase},Pu(t=>t.at)]})});function zh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${gs.requested_mark}</span>`,r=e&&a`<span class="bij door">${gs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Un} bar=${t.bar} support=${t.support_only} />${l}`}function Fh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=oa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=On(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ce(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ls(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${f(gs.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${zh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ae} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function xa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=$o(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Dr(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Nh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${va(n)} role="table">
      <caption>${f(gs.caption,{rows:gs.heads[t],scenario:Lt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${gs.heads[t]}</th>
          ${n.steps.map((p,d)=>a`
              <${Eh} step=${p} place=${d+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${gs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${je(t,e,n).map(p=>a`<${Ah} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var gs,Eh,Ah,Nh,va,rl=S(()=>{"use strict";R();H();A();F();fn();lt();Ns();dt();gs=b.overview;Eh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ne(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ah=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${Fh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Nh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${gs.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,va=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Ih({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${er.wish}</h2>
      <ul class="tegels">
        ${er.tiles.map(n=>a`
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
        <h2>${er.discuss.title}</h2><p>${er.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(er.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${qh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Dh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>po(i,n)[1]&&a`<span class="zacht"> – ${po(i,n)[1]}</span>`,r=f(qt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${Te(e)} more=${o} />
    </div>
  `}function Vh({scenario:t,plan:e}){let n=N?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
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
              `:a`<p>${i?qt.undecided:co(e)}</p>`}
      </section>
    `})}function Hu({route:t}){let e=K(t.query),n=Object.hasOwn(al,t.query.rijen||"")&&al[t.query.rijen||""]||"kind",s=Object.entries(al).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e);return a`
    ${n==="kind"?a`<${Gh} answer=${i} plan=${et(e.plan)} plans=${ce(e)} />`:a`<${tt} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Lt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${Bs}>
            <${Kn} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ce(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Gn} plan=${l} />
            <${xa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Kh} by=${n} scenario=${e} plan=${l} />
            <${Vh} scenario=${e} plan=${l} />
          `)}
        <${uo} />
      </div>
      <${na} undecided=${Vr(e)} />
    </div>
    ${r&&a`<${ho} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":f(qt.shown,{scenario:Lt(e)})} />
  `}var qt,Vu,Bh,Ph,er,Rh,qh,al,Hh,Uh,Kh,Gh,Uu=S(()=>{"use strict";R();H();Tt();A();zt();F();fn();G();lt();Ns();Ge();Kt();$s();dt();rl();jn();qt=b.overview,{truth:Vu}=b.thing,Bh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Ph=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Bh[t]}
  </svg>
`,{start:er}=qt;Rh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),qh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Ur(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Rh(t,e)}>${t.ask}</a></p>
  </li>
`;al={"":"kind",partner:"partner",vorm:"form"},Hh=(t,e,n)=>{let{word:s,lines:o}=Ce(e);if(!e)return[t.label,nt(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),Vu[String(i)],l,c,u,Vu[String(p)]]},Uh=(t,e,n)=>[[...qt.csv,...Rn],...je(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Hh(s,o,rn(n)[r]),...ue(e,n.key)]))],Kh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Xt} name="matrix.csv" rows=${()=>Uh(t,e,n)} />
    <${ze} name=${va(n)} title=${qt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${va(n)}"]`} legend=".legenda .stalen li" />
    <${xn} text=${()=>location.href} label=${qt.link} />
  </div>
`,Gh=({answer:t,plan:e,plans:n})=>{let s=E(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${qt.heading} title=${qt.title}>
      <p>${f(qt.start.intro,{report:Pn(e)})}</p>
      <p><strong>${C(qt.start.dated,s.length,{years:he(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${Ih} answer=${t} />
  </div>
  <${Wh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Ku(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Jh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Sa({decisions:i,saved:!1}),null}function Jh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Sa(t){let e=at(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function _e(...t){let e=at();await Sa({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function il(){let t=at(),e=t.decisions.at(-1);e&&await Sa({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function ll(){let t=at(),[e,...n]=t.undone;e&&await Sa({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,Oa,nr,Ws,Ds,Ca,Vs=S(()=>{"use strict";Se();at=()=>Z().board;Oa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),nr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ws=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ds=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ca=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Xn({label:t,value:e,options:n,id:s=null,pick:o}){let r=To(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var sr=S(()=>{"use strict";R()});function Qh({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:g})=>$===o.fields.role&&g===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=$=>e(()=>_e(nr(t.which,"target",u[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>p($)} />
            ${f(yt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Yh({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,d=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&f(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Gu),yt.notes,...n.slice(Gu)])],$=c?[[`${l}:${c}`,f(yt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Xn} label=${f(yt.as,{head:r})} value=${$[0]?.[0]||l||yt.notes}
          options=${[...$,...m.map(g=>[g,g])]} pick=${g=>e(()=>_e(nr(o,"target",g===yt.notes?"":g)))} />
      </td>
      <td class=${p<u&&l?"vraag":""}>
        ${f(yt.read,{read:l?p:u,count:u})}
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
  `}function Ju({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(u=>u.led).length,c=[[f(yt.read,{read:n.filter(u=>!u.open).length,count:n.length}),yt.sum.placed],[f(yt.read,{read:l,count:n.length}),yt.sum.led],[String(Ca(s).length),yt.sum.asks],[String(o.length),yt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(u=>a`<th scope="col">${u}</th>`)}</tr></thead>
        <tbody>${e.map(u=>a`<${Yh} key=${u.which} column=${u} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${u=>t(()=>_e(Ds(i.title,u.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:u}})=>u&&u!==r.day&&t(()=>_e(Ds(i.day,u)))} />
          </label>
        </section>
        <${Zh} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([u,p])=>a`<dt>${u}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(u=>a`<p class="zacht">${u}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,Gu,Qu=S(()=>{"use strict";R();A();Vs();F();sr();yt=b.board.columns,Gu=-1});async function vo(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function tg(){await Z().ask("shipped"),Z().show()}function ja({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Yu),await zo(s,Gt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);on(l,c,cl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Yu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function td(){let t=Ht(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ft(Gt.first_source);zo(n,Gt.busy,async()=>(await Z().ask("source",{data:await _r(o)})).message)}return a`
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
  `}function La({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ja} files=${[{id:"bewaar-fouten",label:Gt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Zu} title=${Gt.faults} lines=${n} count=${s} />
    <${Zu} title=${Gt.questions} lines=${o} count=${r} />
    <${eg} title=${Gt.read} lines=${ng(i)} />
  `}function ed(t){if(!t.length)throw new Error(Gt.first);if(t.length>1)throw new Error(f(Gt.one_only,{count:t.length}));if(t[0].size>ci)throw new Error(f(Gt.too_large,{name:t[0].name,most:ci/2**20}));return t[0]}var Gt,Xh,cl,Yu,Xu,Zu,eg,ng,Ma=S(()=>{"use strict";fe();R();A();F();Se();G();Kt();Gt=b.check,Xh="plan",cl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Yu=t=>t.preventDefault();Xu=()=>a`
  <section class="blok">
    <h2>${Gt.save}</h2>
    <p class="zacht">${Gt.save_intro}</p>
    <${ja}
      files=${Object.entries(Gt.save_as).filter(([t])=>!(N&&t===Xh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${tg}>${Gt.back}</button>`}
    <//>
  </section>
`;Zu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Gt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,eg=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,ng=(t={})=>Object.entries(t).map(([e,n])=>f(Gt.counted,{count:n,what:xr(e).toLowerCase()})).sort(Q)});function sd({act:t}){let e=Ht(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(p,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Ku(p,m);if(s($&&{...$,given:{name:p,data:m}}),$)return ft($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),u=p=>t(async()=>{let d=ed(p);await c(d.name,()=>_r(d))});return ee(()=>{let p=d=>u(d.dataTransfer.files);return window.addEventListener("drop",p),()=>window.removeEventListener("drop",p)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Je.list.drop}</h2>
        <p>${Je.list.kinds}</p>
        <label class="veld">
          <span>${Je.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>u(e.current.files)} />
        </label>
        <p class="zacht">${Je.list.others}</p>
        ${o&&a`<p role="status">${Je.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Je.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${p=>l(p.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Je.list.pasted}.txt`,async()=>nd(sg(i)))}>
            ${Je.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Je.list.example_name}.csv`,async()=>nd(Je.list.example_list))}>
            ${Je.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Je.list.facts.map(({head:p,text:d})=>a`<li><strong>${p}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${La} ...${n} />
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
  `}var Je,nd,sg,od=S(()=>{"use strict";fe();R();H();Vs();F();Se();Ma();Je=b.board,nd=t=>new TextEncoder().encode(t),sg=t=>/[\t;]/.test(t)?t:`${Je.list.head}
${t}`});function rd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...u)=>e.filter(({reading:p})=>u.includes(p)),i=r("several"),l=u=>()=>t(()=>_e(u)),c=Ca(e).length;return a`
    <p class="uitleg">${c?f(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${or} title=${Wt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Ws("*","names",""))}>
            ${C(Wt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:u,text:p,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ws(u,"names",d.join("; ")))}>
            ${f(Wt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Ws(u,"names",p))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${or} title=${Wt.same} names=${r("same")}>
      ${({which:u,text:p,meant:d})=>a`
        <p>${f(Wt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ws(u,"names",d))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Ws(u,"names",p))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${or} title=${Wt.new} names=${r("new")}>
      ${({which:u,text:p,kind:d})=>a`
        <${Xn} label=${f(Wt.kind_of,{name:p})} value=${d||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>_e(Ws(u,"kind",m)))} />
      `}
    <//>
    <${or} title=${Wt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Wt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Wt.left_out}</h2>
          <ul>${n.map(u=>a`<li>${u}</li>`)}</ul>
          <p class="zacht">${Wt.left_out_more}</p>
        </section>
      `}
    <${or} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:u})=>a`<p class="zacht">${u.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${u=>t(()=>_e(Ds(o.without,u.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,or,ad=S(()=>{"use strict";R();A();Vs();F();sr();Wt=b.board.partners,or=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${C(Wt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function rg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ag({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>_e(nr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Xn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...id(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function ig({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),u=t.fields[i.step],p=t.fields[i.kind]||"",d=$=>{n(t,l&&u&&!u.split("; ").includes($)?`${u}; ${$}`:$),c(!1)};function m($){let{target:g,currentTarget:h,key:k,shiftKey:_}=$;if(g!==h||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(j=>j.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(h)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${rg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:g})=>a`<span>${$}${g&&` (${g})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${ag} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:g})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(u.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${g}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Xn} label=${pt.kind} value=${p} pick=${$=>e(()=>_e(Oa(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...id([...new Set([...p?[p]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${u?a`
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
  `}function ld({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(og),[u,p]=I(0),d=Ht(),[m,$]=I(0),g=[...e.map(({reason:L,value:_t,count:Jt,strength:z})=>({reason:L,value:_t,count:Jt,strength:z})),{reason:"",value:"",count:n.filter(L=>L.open&&!L.proposal).length,strength:""},{reason:rr,value:"",count:n.length-Ta(n),strength:""}].filter(({count:L})=>L),h=g.some(({reason:L})=>L===r)?r:g[0]?.reason,k=g.find(({reason:L})=>L===h),_=L=>{i(L),p(0),it()&&d.current?.scrollIntoView()},v=n.filter(L=>h===rr?!L.open:L.open&&(L.proposal?.reason||"")===h),j=Math.max(0,Math.min(u,v.length-1)),B=L=>t(()=>_e(...L.map(_t=>Oa("*",o.step,"",_t))),()=>f(b.board.place.progress,D())),D=()=>{let{rows:L}=at().found;return{placed:L.length-Ta(L),count:L.length}};async function q(L,_t){let Jt=v.indexOf(L);await t(()=>_e(Oa(L.which,o.step,_t)));let z=Ta(at().found.rows);ft(f(_t?pt.is_at:pt.is_open,{title:L.number||L.title,value:_t,count:z})),$(z||h===rr?Jt+1:-1)}ee(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],_t=L[Math.min(it()?1:m,L.length)-1];m>0&&(_t||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let X=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Pt=L=>L===rr?pt.done:L||pt.none;return a`
    <p class="bordstand">${f(pt.progress,D())} ${!Ta(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>B(X)}>${pt.take_strong}</button>`}
        <ul>
          ${g.map(({reason:L,value:_t,count:Jt,strength:z})=>a`
              <li key=${L} class=${L===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===h)}
                  onClick=${()=>_(L)}><span class="bordtal">${Jt}</span> ${Pt(L)}</button>
                <p class="zacht">
                  ${z==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${_t?f(pt.proposal,{value:_t}):L===rr?pt.done_more:pt.none_more}
                </p>
                ${_t&&Jt>0&&a`<button type="button" class="klein" aria-label=${`${C(pt.take,Jt)}: ${L}`}
                    onClick=${()=>B([L])}>${C(pt.take,Jt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Pt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(it()?v.slice(j,j+1):v.slice(0,l)).map(L=>a`
              <${ig} key=${L.which} row=${L} act=${t} place=${q}
                all=${()=>B([L.proposal?.reason||""])} />
            `)}
        </ul>
        ${it()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!j} onClick=${()=>p(j-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:j+1,count:v.length})}</span>
              <button type="button" disabled=${j>v.length-2} onClick=${()=>p(j+1)}>
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
  `}var pt,og,rr,Ta,id,cd=S(()=>{"use strict";fe();R();Tt();A();Vs();F();sr();pt=b.board.place,og=30,rr="-",Ta=t=>t.filter(e=>e.open).length;id=t=>t.map(e=>[e,e])});function pd({act:t}){let e=at(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),u=e.taken===c&&Z().own,p=n.filter(g=>!g.open),d=p.filter(g=>!g.judged).length;if(ee(()=>{u||t(async()=>{e.taken=c;let g=await vo({name:e.name,decisions:e.decisions},!1);l(g.ok?null:g)})},[c]),i)return a`<div class="antwoord"><${La} ...${i} /></div>`;if(!u)return a`<p role="status">${Re.making}</p>`;let m=K(T.route.query),$=y.plans.find(({title:g})=>g===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Re.placed,{placed:p.length,count:n.length})}
      ${d>0&&a` ${C(Re.without_kind,d)}`}
      ${n.some(g=>!g.judged)&&a` <strong>${Re.not_yet}</strong>`}
    </p>
    <${xa} by="kind" scenario=${m} plan=${$} />
    ${T.route.query.cel&&a`<${ho} address=${T.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${Re.questions}</a></p>
    <section class="blok">
      <h2>${Re.take_along}</h2>
      <label class="veld"><span>${Re.access}</span>
        <${Xn} id="toegang" label=${Re.access} value=${s.access||"niet-openbaar"}
          options=${o.map(g=>[g,g.replace("-"," ")])} pick=${g=>t(()=>_e(Ds(r.access,g)))} />
      </label>
      <p class="zacht">${Re.access_more}</p>
      <${ja}
        files=${[{id:"bewaar-werkmap",label:Re.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>cg(e)}>${Re.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>vo({name:e.name,decisions:e.decisions},!0))}>${Re.alongside}</button>
      <//>
      <p class="zacht">${Re.workbook_more} ${Re.next_list}</p>
    </section>
  `}var Re,cg,ud=S(()=>{"use strict";R();H();A();zt();Vs();F();Se();Ns();Kt();rl();sr();Ma();Re=b.board.result,cg=t=>on("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function $d({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function mg(){let t=document.activeElement,e=dg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector($g));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function fg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(p=>p.open).length,c=ts[ts.indexOf(t)+1],u=t==="plaatsen"&&l?f(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(il,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(ll,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>ug(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function fd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&ts.includes(o)?o:ts[0],{of:i,Step:l}=dd[r];async function c(u,p){let d=mg(),m=at()?.decisions.length;try{s(""),await u(),e(g=>g+1);let $=at()?.decisions.length||0;p?ft(p()):$!==m&&ft(C(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return ee(()=>{T.started&&window.scrollTo(0,0)},[r]),ee(()=>{function u(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(il,()=>At.undone);else if($==="y")at()?.undone.length&&c(ll,()=>At.redone);else return;d.preventDefault()}}let p=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",u),window.addEventListener("beforeunload",p),()=>{window.removeEventListener("keydown",u),window.removeEventListener("beforeunload",p)}},[T.route]),a`
    <${pg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==ts[0]&&a`<${fg} at=${r} act=${c} />`}
    ${(r===ts[0]||r==="resultaat")&&a`<${Xu} />`}
    ${r===ts[0]&&a`<${td} />`}
  `}var At,dd,ts,md,pg,ug,dg,$g,hd=S(()=>{"use strict";fe();R();H();Tt();A();Vs();F();Se();Qu();od();ad();cd();ud();Kt();Ma();At=b.board,dd={lijst:{of:At.list,Step:sd},kolommen:{of:At.columns,Step:Ju},plaatsen:{of:At.place,Step:ld},partners:{of:At.partners,Step:rd},resultaat:{of:At.result,Step:pd}},ts=Object.keys(dd);md=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${uo} />
`,pg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ts.map((e,n)=>a`
          <li class=${n<ts.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,ug=t=>t(async()=>{let e=at(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});on(n,s,cl.xlsx),e.saved=!0}),dg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],$g=":is(button,select,input,a)"});function hg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>pl?` ${f(Qe.first,{count:pl})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${C(Qe.rows,e.length)}${s}`}
      rows=${e.slice(0,pl)} columns=${n} />
    <div class="acties"><${Xt} name=${Qe.file} rows=${()=>[t,...e]} label=${Qe.csv} /></div>
  `}function bd({start:t=Qe.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Qe.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Qe.title}</h2>
      <p class="zacht">${Qe.intro}</p>
      <label class="veld breed">
        <span>${Qe.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${i=>n(i.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Qe.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Qe.yes:Qe.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Qe.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${hg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function bg(t){let e=Object.entries(t.columns),n=s=>mn(s.subject)?a`<${M} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>yd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[_d],...Sn(s=>s.plan),{key:"bron",label:xt.columns.place,sort:!1,text:gg}]}function kg({name:t,query:e,scenario:n}){let s=wd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${xt.nothing}</p>`;let o=bg(e),r={rows:C(xt.rows,s.length),scenario:Lt(n)},i=()=>[[xt.columns.sentence,...o.map(l=>l.label),...Rn],...s.map(l=>[l.sentence,...o.map(c=>c===_d?yd("severity",l):c.text(l)),...ue(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(xt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Xt} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${xt.as_sentences}</a>
    </div>
  `}function yg({name:t,query:e,scenario:n}){let s=e.shelf===kd,o=O("overzicht",{rijen:xt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${xt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${ra} /><//>`}
    <${an} pairs=${[[xt.why,e.why],[xt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${xt.result}</h2>
          <${kg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in xt.rows_of&&a`<p><a href=${o}>${xt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${xt.ask} <code>${f(xt.command,{name:t})}</code></p>`}
    <details>
      <summary>${xt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${xt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${xn} text=${()=>e.sparql} label=${xt.copy} />
    </details>
    ${be()&&!e.open&&a`<${bd} key=${t} start=${e.sparql} />`}
  `}function wg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:xt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:xt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:xt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===kd?s:s.slice(0,2)} />
    </section>
  `}function vd({route:t}){let e=K(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${fs} />`;if(n)return a`<${yg} name=${n} query=${s} scenario=${e} />`;let o=Gs(wd(e).map(r=>r.query));return a`
    <${tt} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    ${be()&&a`<${bd} />`}
    ${xt.shelves.map(r=>a`<${wg} shelf=${r} counts=${o} />`)}
  `}var xt,Qe,pl,kd,gd,yd,wd,_d,gg,xd=S(()=>{"use strict";R();H();Tt();A();zt();F();Se();G();lt();Ge();Kt();mo();dt();Le();Yo();xt=b.questions,Qe=b.questions.own,pl=200;kd="gaps",gd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(He(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(mn(t.detail)?x(t.detail):t.description)},yd=(t,e)=>(gd[t]?gd[t](e):e[t])||"",wd=t=>U(t).gaps.flatMap(e=>Dn(e).map(n=>({...n,plan:e.plan}))),_d={key:"severity",label:xt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Kr} severity=${t.severity} />`},gg=t=>Ms(t).map(Zt).join("; ")});function _g(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function xg({lane:t,rows:e,wide:n}){let s=Os(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):C(Hs.lane_total,e.length)}
      </text>
    </g>
  `}function Sg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&ul[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ne(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${vg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ba} outcome=${t.outcome} /></g>
    </a>
  `}function Og({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=sn(o.id),c=eo(o.work),u=r>e*.62,p={left:u?"auto":`${(r+14)/e*100}%`,right:u?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${qs} outcome=${o.outcome} on=${o.on&&f(Hs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Zt(l)}</p>`}
    </div>
  `}function Cd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Ht(),{lanes:i,wide:l,years:c,beyond:u}=ls(t),p=_g(i),d=p.reduce((q,X)=>X.y+X.height,mt.top),m=mt.left+l+20,$=d+mt.foot,g=hi(t,n),h=mt.left+g.x,k=f(Hs.report,{date:Y(g.date)}),_=k.length*8.6+24,v=()=>o(null),j=q=>q.key==="Escape"&&v(),B=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(h-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Hs.picture}>
        <rect class="daarna" x=${h} y=${mt.top} width=${m-h} height=${d-mt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${mt.left+X} x2=${mt.left+X} y1=${mt.top} y2=${d} />
              <text x=${mt.left+X+4} y=${mt.top-9}>${q}</text>
            </g>
          `)}
        ${u&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+u.x} y=${mt.top-9}>${Hs.beyond}</text>
            </g>
          `}
        ${p.map((q,X)=>a`<${xg} lane=${q} rows=${B(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${mt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Sg} key=${q.id} row=${q} lane=${p[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Og} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Mg(t,e){let n=za;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Cg,Ld(s)*jd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Md({scenario:t,plan:e}){let n=Ss(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ls(e),l=tn(e.key,t.date),c=g=>Od+8+g/o*(xo-Od-16),u=Mg(s,n),p=u.reduce((g,{top:h,middle:k})=>Math.max(g,2*k-h),za),d=c(hi(e,l).x),m=u.map(({lane:g,mine:h})=>f(Sd.description,{chapter:so(g),counts:he(Os(h))})),$=d>xo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${xo} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${za} width=${xo-d} height=${p-za} />
      ${r.map(({year:g,x:h})=>a`
          <line class="jaar" x1=${c(h)} x2=${c(h)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(h)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${u.map(({lane:g,top:h,middle:k})=>a`
          <line class="baan" x1="0" x2=${xo} y1=${h} y2=${h} />
          <text x="0" y=${k+4}>${zg(so(g))}</text>
        `)}
      ${u.flatMap(({top:g,mine:h})=>Lg(h).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${g+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${xo} y1=${p} y2=${p} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${p+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${p+13} text-anchor=${$}>
        ${f(Sd.line,{date:Y(l)})}
      </text>
      ${u.flatMap(({lane:g,middle:h,mine:k})=>k.filter(_=>_.level<dl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Tg(g,h,_)}) scale(${jg})`}>
              <title>${[_.name,_.by,ul[_.outcome].phrase].join(", ")}</title>
              <${ba} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Sd,Hs,ul,mt,vg,Od,xo,za,jd,Cg,jg,dl,Ld,Lg,Tg,zg,$l=S(()=>{"use strict";R();H();A();F();G();jt();dt();Zo();Sd=b.summary.lanes,Hs=b.promises,ul=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};vg=t=>f(Hs.mark,{...t,what:t.what||Hs.card.none,phrase:ul[t.outcome].phrase});[Od,xo,za,jd,Cg,jg]=[262,690,17,8,16,.62],dl=30,Ld=t=>Math.min(t.levels,dl),Lg=t=>[...Gs(t.filter(({level:e})=>e>=dl).map(({x:e})=>e))];Tg=(t,e,n)=>e+(n.level-(Ld(t)-1)/2)*jd,zg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Fg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?ml.undecided:ml.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${ml.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ct(i)?"verzamel":""}>
                ${`${l} `}<${ae} basis=${c[e-1]?.most_basis} />
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Eg({scenario:t,plan:e}){let n=je("kind",t,e),s=je("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Fg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Td({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Lt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(es.head,{date:Y(tn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(es.foot.source,{sources:In(t)})} ${f(es.foot.version,l)}</p>
        <p>${f(es.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ag({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Un} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Bg({scenario:t,plan:e,...n}){let s=se(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Td} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Pn(e)})} ${r.lead}
      </p>
      <${Gn} plan=${e} />
      <${Fa} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ng} scenario=${t} plan=${e} />
        <${Ko} undecided=${Vr(t,e)} />
      <//>
      <${Fa} title=${b.overview.start.discuss.title}>
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
  `}function Pg({scenario:t,plan:e,...n}){let s=se(e).summary,o=Y(tn(e.key,t.date));return a`
    <${Td} plan=${e} scenario=${t} ...${n}>
      <${Fa} title=${s.route.title} note=${s.route.note}>
        <${Eg} scenario=${t} plan=${e} />
      <//>
      <${Fa} title=${s.lanes.title} note=${s.lanes.note}>
        <${Md} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Lr(Ss(e,t.date)).map(([r,{tile:i}])=>a`<li><${_o} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function zd({route:t}){let e=K(t.query),n=ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${es.title}><p class="uitleg">${es.screen}</p><//>
      <${Ps} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${es.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Bg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Pg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ne} text=${es.screen} />
  `}var es,ml,Ng,Fa,Fd=S(()=>{"use strict";R();Tt();A();zt();F();fn();lt();jt();Ns();Ge();$l();dt();Zo();es=b.summary,ml=b.summary.route;Ng=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${es.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${je("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ag} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Fa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Rg({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):So.truth[e]||Y(e)}function Aa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Nt(o,"recommendationKind"),response:Nt(o,"response")||So.requested.no_response}),s=t.map(o=>a`<li><${M} id=${o} />${f(So.requested.line,n(o))}</li>`);return a`<${St} title=${e}><${Fs} id="gevraagd" items=${s} /><//>`}function Co({id:t}){let e=new Map;for(let{from:l,to:c,how:u}of Ao(t))u&&c===t&&yn(e,l,u);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=So.mentions,i=[de("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Qt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ke(l),cell:({from:l})=>re(l)&&a`<${te} id=${l} />`}];return a`
    <${ta} id=${n.length>qg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var So,Ig,St,Ae,ar,Oo,Ea,qg,ir=S(()=>{"use strict";R();A();F();$n();G();lt();Es();dt();Le();jn();So=b.thing,Ig=new Set([...y.hidden,...So.shown]),St=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ar=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Oo=t=>Object.entries(We.get(t)||{}).filter(([e])=>!Ig.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Rg} property=${e} value=${o} />`);return[W(xr(e)),s.length>1?a`<${ar} items=${s} />`:s[0]]}),Ea=({id:t})=>ea(t).length>0&&a`<${St} title=${So.figures}><${qi} id=${t} /><//>`;qg=3});function Wg({id:t}){let e=d=>y.partners[d].find(m=>m.id===t)?.steps||[],n=Ba(e("")),s=N?y.plans.filter(d=>e(d.key).length):[],o=Ft(t,"who").flatMap(d=>d.acts?[]:wn(d.to)),r=Ba(E(o)).filter(d=>!n.includes(d)),i=Ft(t,"who").filter(d=>d.acts&&y.works[d.to]?.across),l=E(i.flatMap(d=>Xs(d.to))),c=en(t,"unitOf"),u=w(t,"tooi"),p=[...Oo(t),[b.thing.also_known,gt(t,"altLabel").join(", ")],[wt.units,c.length>0&&a`<${hn} ids=${c} />`],[wt.identity,u?f(wt.identified,{code:u,date:Y(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${St} title=${b.thing.known}>
      <${Ae} text=${w(t,"summary")} />
      ${Ct(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(wt.steps,{steps:Na(n)})}</p>`}
      ${s.map(d=>a`<p>${d.title}: ${f(wt.steps,{steps:Na(Ba(e(d.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(wt.across,{kinds:Na(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${f(wt.named_steps,{steps:Na(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${wt.no_steps}</p>`}
      <${an} pairs=${p} />
    <//>
  `}function Dg({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:Ba(wn(r)).join(", "),s=[...Sn(r=>vt(r.to)?.key),de("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Qt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Hn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=E(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${St} title=${f(wt.work,{count:o.length})}>
      <p class="zacht">${wt.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${wt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Hg({id:t}){let e=Ft(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${M} id=${s} /></h3>
        <${Uo} id=${o} />
        <${ie} of=${[o]} />
      </section>
    `);return a`
    <${St} title=${f(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${Fs} id="eigen" as="div" first=${Vg} items=${n} />
    <//>
  `}function Ug({id:t}){let e=en(t,"wish");return e.length?a`
    <${St} title=${wt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Nt(n,"engagement")||wt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ie} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Kg({id:t}){let e=Ft(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${M} id=${s} />${wt.member}<${M} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ie} of=${r} />
      </li>
    `);return a`<${St} title=${wt.members}><${Fs} id="leden" items=${n} /><//>`}function Gg({id:t}){let e=new Map(Ft(t,"with").map(s=>[Qs(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?wt.more_works:wt.works,{works:o.map(Yt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${St} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${hn} ids=${Te([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Ed({id:t}){return a`
    <${Wg} id=${t} />
    <${Dg} rows=${Ft(t,"who")} />
    <${Hg} id=${t} />
    <${Ug} id=${t} />
    <${Aa} title=${wt.requested} ids=${Te(en(t,"askedOf"))} />
    <${Kg} id=${t} />
    <${Gg} id=${t} />
    <${Co} id=${t} />
  `}var wt,Ba,Na,Vg,Ad=S(()=>{"use strict";R();A();F();$n();G();lt();jt();Kt();Es();dt();Le();ir();jn();wt=b.thing.organisation,Ba=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label),Na=t=>he(t.map(e=>e.toLowerCase()));Vg=1});function Qg({id:t,scenario:e}){let n=un.cell_columns,s=U(e).matrix.kind.filter(c=>$i(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${us(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:d}=Ce(c);return[a`<span class=${`chip ${d}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ce(c).word,cell:i},{key:"hoe",label:n.how,text:c=>fl(c.most_basis),cell:c=>c.most_basis&&Nd(c.most_basis)}];return a`
    <${St} title=${un.cells}>
      <p class="zacht">${Lt(e)}</p>
      <${ct} id="vakken" caption=${un.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Yg({links:t,scenario:e,undecided:n}){let s=un.columns,o=c=>bt(c,"initiative"),{links:r}=U(e),i=co(et(e.plan),b.shared.nothing_step),l=[...Sn(c=>vt(c)?.key),de("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>fi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${fi(o(c))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>fl(r[c][0]),cell:c=>Nd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${St} title=${f(un.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${un.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Zg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${M} id=${n} />`,f(se(vt(n)).thing.step.helper,{awareness:Nt(n,"awareness")||un.unaware})]);return a`<${St} title=${un.helpers}><${ar} items=${e} /><//>`}function Bd({id:t}){let e=K(T.route.query),n=oe(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>en(c,"barrier")).filter(c=>Ve(c,l)),r=U(e).links,i=s.flatMap(l=>Ft(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&De(l,e.plan));return a`
    <${Jg} id=${t} narrow=${n} />
    <${Qg} id=${t} scenario=${e} />
    <${Yg} links=${i} scenario=${e} undecided=${oc(e).has(t)} />
    <${Aa} title=${un.requested} ids=${o("Recommendation").filter(l=>De(l,e.plan))} />
    <${Zg} ids=${o("Facilitator")} />
  `}var un,fl,Nd,Jg,Pd=S(()=>{"use strict";R();H();A();zt();F();$n();fn();G();lt();jt();Kt();dt();Le();ir();un=b.thing.step,fl=t=>ke[t]?.[1]||"",Nd=(t,e="")=>[a`<${ae} basis=${t} />`,` ${fl(t)}${e}`],Jg=({id:t,narrow:e})=>a`
  <${St} title=${un.what}>
    <${Ae} text=${w(t,"step")} />
    <${Ae} text=${w(t,"definition")} />
    <${Ae} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${un.narrower}<${Et} ids=${e} />.</p>`}
    ${bt(t,"broader")&&a`<p>${un.broader}<${M} id=${bt(t,"broader")} />.</p>`}
  <//>
`});function tb({id:t,reports:e}){let n=dn(t);if(Ze(t.split("/")[0]).dates.length<3)return null;let s=o=>Pe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${te} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function eb({id:t}){let e=Ze(t.split("/")[0]),{result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:i})=>Nn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${tb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=no(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${te} id=${t} date=${i} /></p>
            ${Pe(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${Xg} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function nb({id:t}){let e=oe(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${ar} items=${n} />`}function sb({id:t}){let e=dn(t),n=e.deadline_columns,s=jr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>No(w(i,"modality"))},{key:"er",label:n.there,text:i=>Pe(i).delivery||e.not_there},{...Hn(n.place,()=>[]),cell:i=>a`<${Ae} text=${w(i,"summary")} /><${ie} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function ob({id:t}){let e=dn(t),n=e.who_columns,s=Ft(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${M} id=${i} /><${ds} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Hn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function rb({id:t}){let e=oe(bt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${Et} ids=${e} />.</p>`}function ab({id:t}){let e=dn(t),n=Cr(t);if(n.length)return n.map(o=>a`<${Uo} id=${o} /><${ie} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function ib({id:t}){let e=dn(t),n=en(t,"subMeasureOf"),s=o=>a` <${te} id=${o} />`;return a`<${St} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function Id({id:t}){let e=dn(t),n=Ze(t.split("/")[0]),s=w(t,"promise"),o=Oo(t),r=w(t,"isContainer")==="true"?ib:lb;return a`
    <${St} title=${s?e.promise:e.what}>
      <${Ae} text=${s} />
      <${Ae} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:rs(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ie} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ea} id=${t} />
    ${o.length>0&&a`<${St} title=${b.thing.further}><${an} pairs=${o} /><//>`}
    <${Co} id=${t} />
  `}var dn,Xg,lb,Rd=S(()=>{"use strict";R();A();F();$n();G();lt();jt();dt();Le();ir();jn();dn=t=>se(vt(t)).thing.undertaking,Xg=({report:t,result:e})=>a`
  <${Ae} text=${w(t,"summary")} />
  <${As} of=${t} />
  <${Ae} text=${e} look="zacht" />
  <${ie} of=${[t]} />
`;lb=({id:t})=>a`
  <${St} title=${dn(t).progress}><${eb} id=${t} /><${nb} id=${t} /><${sb} id=${t} /><//>
  <${St} title=${dn(t).who}><${ob} id=${t} /><${rb} id=${t} /><//>
  <${St} title=${dn(t).steps}><${ab} id=${t} /><//>
`});function ub({id:t}){let e=cb[Be(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${pb} key=${n.plan.key} ...${n} />`):null}function db({id:t}){let e=en(t,"inChapter"),n=[...Oo(t),[Ve(t,"Legislation")?ns.also_known:ns.in_source,gt(t,"altLabel").join(", ")],[ns.place,sn(t).length>0&&a`<${ie} of=${[t]} />`]],s=o=>a` <${te} id=${o} />`;return a`
    <${St} title=${ns.known}>
      ${Ve(t,"Facilitator")&&a`<p class="zacht">${se(vt(t)).thing.other.judged}</p>`}
      <${Ae} text=${w(t,"summary")} />
      <${Ae} text=${w(t,"rationale")} />
      <${an} pairs=${n} />
    <//>
    <${Ea} id=${t} />
    ${e.length>0&&a`<${St} title=${ns.other.chapter}><${hn} ids=${Te(e)} more=${s} /><//>`}
    <${Co} id=${t} />
  `}function fb({id:t}){let e=K(T.route.query),n=Be(t)==="organisation"&&w(t,"notation"),s=i=>Dn(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Yc} gap=${i} scenario=${e} />`);return a`
    <${St} title=${f(ns.gaps,{count:o.length})}>
      <${Fs} id="vragen" items=${r} first=${it()?mb:$b} as="div" />
    <//>
  `}function hb({id:t}){let e=Be(t),n=[qd[e]&&a`<a href=${O(qd[e])}>${ns.crumbs[e]}</a>`,N&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>bt(t,s)&&a`<${M} id=${bt(t,s)} />`),Qt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Wd({route:t}){let e=t.path.slice(1).join("/");if(!pe(e))return a`<${fs} />`;let n=x(e),s=Be(e),o=gb[s],r=()=>{let l=f(ns.footnote,{kind:Qt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return qr(l.trim().replace(/([^.!?])$/,"$1."),sn(e),null,vt(e)||et())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${hb} id=${e} />
    <${tt} text=${Ve(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${te} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${ko} />`}
    <${ub} id=${e} />
    <div class="acties bovenaan">
      <${xn} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${ns.around}</a>
    </div>
    <${o} id=${e} />
    <${fb} id=${e} />
  `}var ns,hl,cb,pb,$b,mb,qd,gb,Dd=S(()=>{"use strict";R();H();Tt();A();zt();F();$n();G();lt();jt();Ge();Kt();Es();mo();dt();Le();ir();Ad();Pd();Rd();jn();Yo();ns=b.thing,hl=b.thing.route,cb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},pb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(hl.of_plan,{plan:t.title}):hl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${hl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[$b,mb]=[3,2];qd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};gb={undertaking:Id,organisation:Ed,step:Bd,other:db}});function bb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=se(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${Mt.tiles_label}>
      ${Lr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${_o} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(u=>u.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(tn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function _b({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>Q(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${Mt.open.title}</h2>
      <p>${r.length?f(Mt.open.phrase,{date:Y(tn(e.key,n))}):Mt.open.none}</p>
      <ul>
        ${r.slice(0,wb).map(i=>a`
            <li key=${i.id}>
              <${_o} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${Mt.open.gaps}</a></p>
      <h2>${Mt.read.title}</h2>
      <ul class="leesregels">${Mt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function xb({plan:t,scenario:e,chosen:n}){let s=Ss(t,e.date),o=pc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(Mt.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).phrase.overdue}</p>
      <${bb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Cd} plan=${t} rows=${r} date=${e.date} /><${vb} plan=${t} rows=${r} /></div>
        <${_b} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Mt.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${Mt.caption} rows=${r} columns=${Vd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(Mt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Hd({route:t}){let e=K(t.query),n=dc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Ss(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${tt} text=${Mt.heading} title=${Mt.title} />
    <${pn}><${Ps} /><${Jo} /><//>
    <${ko} />
    ${n.map(r=>a`<${xb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${Mt.none}</p>`}
    <p class="acties">
      <${Xt} name="beloften.csv" rows=${()=>yb(o,e)} />
      ${n.length>0&&a`<${ze} name="beloften" title=${Mt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ne} text=${C(Mt.lane_total,o.length)} />
  `}var Mt,kb,Vd,yb,wb,vb,Ud=S(()=>{"use strict";R();H();Tt();A();zt();F();G();jt();Ge();Kt();$s();$l();dt();Zo();Le();Mt=b.promises;kb=t=>{let e=ls(t.plan).lanes[t.lane];return e?so(e):""},Vd=[{key:"dag",label:Mt.columns.day,text:t=>t.day,cell:t=>t.by},de("actie",Mt.columns.work,t=>t.work),{key:"wat",label:Mt.columns.what,text:t=>t.what},{key:"woorden",label:Mt.columns.quote,text:t=>t.quote},{key:"stand",label:Mt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${qs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Mt.columns.lane,text:kb}],yb=(t,e)=>{let n=o=>sn(o.id).map(Zt).join("; "),s=[...Vd,{key:"bron",label:Mt.columns.place,text:n}];return qn(s,t,o=>ue(e,o.plan.key))},wb=6;vb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ls(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${so(n)}
              <span class="bij">
                ${C(Mt.lane_total,s.length)}${Os(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${qs} outcome=${o.outcome} on=${o.by} />
                    <span><${M} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Gd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Sb({loss:t,scenario:e,id:n,title:s}){let o=i=>Jd(t,i,e),r=[{key:"vak",label:bs.columns.cell,sort:!1,text:i=>Kd(i,o(i)),cell:i=>{let l=Kd(i,o(i));return o(i)?a`<a href=${us(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:bs.columns.now,sort:!1,text:i=>Qd(o(i))},{key:"weg",label:bs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ob({loss:t,names:e,scenario:n}){let s=Ze(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=p=>[" ",a`<${te} id=${p} date=${n.date} />`],u=(p,d)=>a`
    <${Gd} title=${p} count=${d.length} none=${r}><${hn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Cb(t,e)}</p>
      <p>${t.phrase}</p>
      <${Mb} loss=${t} scenario=${n} />
      <${Gd} title=${o} count=${t.cells.length} none=${r}>
        <${Sb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:d})=>u(i[p],d))}
      ${t.blocks.map(p=>u(p.phrase,p.acts))}
    </section>
  `}function Cb(t,e){let[n,s]=[t.last_actor.length,ws(Ze(t.plan))];return C(bs.heading,e.length,{alone:n,acts:t.acts,source:s,names:he(e)})}function gl({losses:t,names:e,scenario:n}){let s=he(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Jd(r,i,n),c=l?nt(i.barrier):"";return[s,ot(i.column),c,Qd(l),i.phrase,...ue(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Ob} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Xt} name="wat-als.csv" rows=${()=>[[...bs.csv,...Rn],...o()]} />
    </div>
  `}function jb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return U({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Lb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${is(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Us.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Us.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Us.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Us.stays,i.length):Us.nothing}</p>`}
    </li>
  `}function Mb({loss:t,scenario:e}){let{legend:n}=Us,s=jb(t,e),o=E(s.flatMap(i=>i.things.map(l=>is(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Us.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Lb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:ws(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Us,bs,Jd,Qd,Kd,Yd=S(()=>{"use strict";R();A();zt();F();fn();G();lt();jt();Kt();dt();Le();Us=b.whatif.picture,bs=b.whatif,Jd=(t,e,n)=>U({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Qd=t=>t?Hr(t):bs.no_cell,Kd=(t,e)=>{let n=W(ot(t.column));return e?f(bs.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function bl(t,e,n){let[s,o]=I(null);return ee(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Tb({before:t,after:e}){let n=Ye[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:V("Severity",t),after:V("Severity",e)})}function zb({id:t,status:e,scenario:n}){let s=bl("supposed",{options:as(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${C(Ye.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${W(ot(o.column))}, ${nt(o.barrier).toLowerCase()}</strong>
            <span>${f(Ye.now,{phrase:o.before})}</span> <span>${f(Ye.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${C(Ye.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${Tb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Zd({requested:t,scenario:e}){let{date:n}=e,s=p=>re(p)&&!!Nn(p,n),[o,r]=t.split("="),i=re(o)?o:"",l=oe(no(i,n),"alternativeReading").map(p=>w(p,"status")),c=(p,d)=>O(["wat-als","actie",`${p}=${d}`]),u=f(Ye.command,{name:Yt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${wo} label=${Ye.which} id="actie" thing=${i} among=${s}
          pick=${p=>{location.hash=c(p,r||"")}} />
        ${i&&a`
            <p><${M} id=${i} />. ${Ke(i,n)}.</p>
            <h2>${Ye.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([p,{label:d}])=>a`
                  <li>
                    <a href=${c(i,p)} aria-current=${p===r?"true":null}>${W(d)}</a>
                    ${p===Nn(i,n)&&a` <span class="zacht">${Ye.read}</span>`}
                    ${l.includes(p)&&a` <span class="zacht">${Ye.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Ye.begin}</p>`}
        ${i&&r&&(xe()?a`<${zb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Ye.elsewhere,{name:x(i),status:V("Status",r)})}</p>
                <p><code>${u}</code> <${xn} text=${()=>u} label=${Ye.copy} /></p>
              `)}
      </div>
    </div>
  `}var Ye,Xd=S(()=>{"use strict";R();H();A();zt();F();Se();G();lt();jt();Kt();dt();da();Ye=b.whatif.action});function Eb({notations:t,names:e,scenario:n}){let s=bl("answer",{options:Fb(t,n)},()=>ft(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${gl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ut.with_this,{questions:r,now:U(n).gaps.length})}</p>
    </div>
  `}function Ab({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Pa).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(u=>u!==c));o(xe()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>cs(i(c),n));return a`
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
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Pa(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!xe()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Nb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(ut.start.alone,r),r>0&&(o.length?f(ut.start.steps,{steps:he(o.map(l=>nt(l).toLowerCase()))}):ut.start.no_step),i>0&&C(ut.start.lead,i)].filter(Boolean),s=ws(et(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${f(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Pa(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${Ze(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function t$({route:t}){let e=K(t.query),{without:n,most:s}=U(e),o=Te(Object.keys(n).filter($=>n[$].length)),r=(t.query.zonder||"").split(",").map(He).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&xe(),[,u,...p]=t.path,d=[[ut.leave_out,O("wat-als"),!u],[ut.action.title,O(["wat-als","actie"]),!!u]],m=a`
    <${Ho} label=${ut.title} tabs=${d} />
    <${tt} text=${ut.title} title=${u?ut.action.title:ut.title}>
      <p class="uitleg">${u?ut.action[xe()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${aa} scenario=${e} />
  `;return u?[m,a`<${Zd} requested=${p.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${Ab} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Nb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${gl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Eb} notations=${r.map(Pa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${ne} text=${r.length===1?f(ut.phrase,{name:i[0]}):""} />
  `}var ut,Fb,Pa,e$=S(()=>{"use strict";fe();io();R();H();Tt();A();zt();F();Se();G();lt();Ge();Kt();Wr();Yd();Xd();jn();ut=b.whatif,Fb=(t,e)=>[...as(e),...t.map(n=>["zonder",n])];Pa=t=>w(t,"notation")});var s$={};a$(s$,{answerTo:()=>U,compare:()=>Q,connection:()=>oo,csv:()=>wr,data:()=>y,here:()=>T,longerWays:()=>Er,scenarioOf:()=>K});function Ra(t=null){for(let e of qa())e!==t&&(e.open=!1)}function kl(){Ra(),bn().classList.remove("is-open"),Ia().setAttribute("aria-expanded","false")}function Bb(){bn()&&(Ia().addEventListener("click",()=>{let t=bn().classList.toggle("is-open");for(let e of qa())e.open=t;Ia().setAttribute("aria-expanded",String(t))}),bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?kl():e.closest("summary")&&!it()&&Ra(e.closest("details"))}),bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qa().find(n=>n.open);it()?Ia().focus():e?.querySelector("summary")?.focus(),kl()}),document.addEventListener("click",t=>{!it()&&!bn().contains(t.target)&&Ra()}),bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!it()&&!bn().contains(e)&&Ra()}))}function Pb(t){if(!bn())return;let e=Ei(t)?.to;for(let n of bn().querySelectorAll("a")){let{path:s}=li(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of qa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Ib(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return lr=!Eo(e)||s!==n,lr?(kn(a`<p role="status">${b.werkplaats.busy}</p>`,Ot("inhoud")),Wa?Z().show(Wa,Z().own):yl||Rb(as(e),s),!0):!1}async function Rb(t,e){yl=!0;try{Wa=(await Z().ask("page",{options:t,comparisons:e})).page,lr&&Z().show(Wa,Z().own)}catch(n){lr&&kn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}yl=!1}function qb(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(be()?.own&&Ib(e,K(t.query)))return;n.className=`scherm-${e}`;let s=n$[e]||n$.onbekend;kn([a`<${Hc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Pb(e)}function wl(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();kn(a`<${$d} state=${e} why=${n} own=${s} />`,t)}function Wb(){Db(),lr=!1,window.removeEventListener("werkplaats",wl),kn(null,Ot("inhoud")),kn(null,Ot("motor"))}var bn,Ia,qa,n$,yl,Wa,lr,Db,o$=S(()=>{"use strict";fe();R();H();Tt();A();zt();F();Se();Io();zi();lt();Kt();Wr();lp();Sp();Mp();fu();Lu();Du();Uu();hd();xd();Yo();Fd();Dd();Ud();e$();bn=()=>Ot("menu"),Ia=()=>Ot("menuknop"),qa=()=>[...bn().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});Bb();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),kl();let e=Ot("zoek").value;location.hash=Ic(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Vo(f(e,{...r,sources:In()}),n)});n$={__proto__:null,overzicht:Hu,dekking:Lp,aandachtspunten:ju,partners:Nu,maatregelen:Bu,naslag:Ru,gevraagd:qu,tijdlijn:Wu,beloften:Hd,verken:mu,ding:Wd,samenvatting:zd,vragen:vd,"wat-als":t$,vergelijk:xp,"weet-niet":ip,methode:ap,zoek:ou,controleer:be()?fd:md,onbekend:fs},yl=!1,Wa="",lr=!1;be()&&(window.addEventListener("werkplaats",wl),wl());Ot("inhoud").replaceChildren();Db=tc(qb);be()&&window.addEventListener("andere-bladzijde",Wb,{once:!0});document.documentElement.dataset.klaar="ja"});fe();Va();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:vl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(o$(),s$))});})();
